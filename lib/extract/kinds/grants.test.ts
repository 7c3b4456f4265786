import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('guidance on grants and their conditions', () => {
  it.each([
    '# Terms and conditions for grantholders\n\nPayments are made to your bank account once we have your bank details. You will send us a report at the end of each year. If the trustees find that the grant was not spent on the agreed project, we may ask for it back.',
    '# Conditions of grant aid\n\nThe grant must only be used for the purpose in your application. You must keep receipts. Any part of the grant that is unspent must be returned to the Foundation.',
    '# Brighter Days Fund\n\nThe Board is making £300,000 available to voluntary groups. The fund will be open for applications from 1 May. Applicants must show how people will be healthier.',
    '# Core funding\n\nThe 2026/27 core funding programme is now open to applications. The Council gives a small number of organisations grant support for a fixed period.',
    '# Grant holder FAQs\n\n## When will I get my grant?\n\nOnce your application has been successful we will send the offer letter. Grants are paid in arrears against invoices.\n\n## How should I acknowledge the grant?\n\nPlease use our logo.',
    '# Grants to village groups 2026/27\n\nApplications are invited from charities and community groups. Funding may be given for sums not exceeding £8,000 a year for up to three years.',
    '# Warm Hub relief fund\n\n## Terms and conditions\n\nGroups must spend the grant on the activity in their request. The money must be returned to the council if it is not needed. Evidence of insurance must be given if we ask.',
    '# VCS grant\n\nThis grant is now open for applications until 10 March. A total of £90,000 is available and grants ranging from £1,000 to £5,000 will be awarded towards running costs. The Council will decide in April.',
    '# When to apply and receiving funds\n\nThe grant window closed to applications on 26 April. Successful applicants must return the signed grant agreement, and funds from the Council follow within 30 days.',
    '# Proposals invited for work with victims\n\nA fund of up to £400,000 has been set up by the Police and Crime Commissioner. All bids must show that the work can start at once. Proposals should reach us by 17 April.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['funding']));

  it.each([
    '# Apply for a taxi licence\n\nApplicants must be over 21. Your application will be decided by the Council within 28 days. The application form asks for your bank account and a constitution is not needed.',
    '# School admissions\n\nApplications must be made by 31 October. Applicants who are not offered a place may appeal to the Council. Priority will be given to brothers and sisters.',
    '# Pension fund annual statement\n\nThe pension fund of the County Council is invested for its members. The fund is open to new members of staff.',
    '# How the town centre will change\n\nThe Council has been given a grant of £3 million by the Government. The funding will pay for trees and benches.',
    '# Discretionary rate relief policy\n\nThe Council may give relief of up to 100% to charities. No application will be considered without accounts. Charity shops must show that the area gains.',
    '# Making grants wisely\n\nReading time: 6 minutes\n\nThe Charity Commission has new guidance for trustees who make grants. Trustees must be able to show that a grant must be used for charitable purposes.',
    '# Ending a service well\n\nThis page is part of our decommissioning toolkit. Commissioners should give as much notice as they can that funding will end.',
    '# Garden waste scheme\n\nThe scheme is now open for the new year. You can apply for a bin from the Council. Payments cannot be returned.',
    '# Planning: how to apply\n\nYour application must have plans. Applications that are not complete will be returned. The Council aims to decide within eight weeks.',
    '# Collection fund surplus\n\nThe Council has set aside the surplus on its collection fund. The sum will be paid to the precepting bodies.',
  ])('is none: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});
