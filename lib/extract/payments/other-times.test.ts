import { describe, expect, it } from 'vitest';
import { paidIn } from '@/tests/funding-meaning.ts';

describe('what is due, or lasts, until the work is done', () => {
  it.each([
    'A closing report on the grant is due once the project has finished.',
    'Grant holders will be asked for photographs and a short report upon completion.',
    'An end of award questionnaire has to be filled in when the work has been completed, whatever the size of the grant.',
    'You must tell us what the grant changed by filling in a form on completion of the project.',
    'You must submit a return within a month of completion, whichever way your grant is paid.',
    'These conditions of grant remain in force until the project has been completed.',
    'The terms go on applying for two years after the grant is paid or until the work has been completed.',
    'The grant agreement lasts until the work is completed to our satisfaction.',
    'Records of how the grant was spent must be kept until the project has been completed.',
    'The equipment paid for by the grant must be kept for three years after the project is completed.',
    'We may visit your group once the project has finished to see what the grant has done.',
    'Any grant left when the project has been completed must be returned.',
  ])('says nothing of paying: %s', (text) => expect(paidIn(text)).toBeNull());

  it.each([
    'The grant is paid on completion of the project.',
    'Payment follows once the project has been completed and your report is in.',
    'A claim form must be sent on completion of the project.',
    'A report is due on completion, when the grant will be paid.',
    'The conditions apply until the grant is paid, which is on completion of the work.',
    'The money comes to you when the work has been completed.',
    'The grant will be paid once you give us evidence that payments have been made.',
    'The funding is released when we have received your end of project report.',
    '# Payment\n\nOn completion of the work.',
  ])('is arrears: %s', (text) => expect(paidIn(text)).toBe('arrears'));

  it.each([
    ['mixed', 'A tenth of the grant is held until your final report has been accepted.'],
    ['mixed', 'The second half of the grant is paid after your end of grant form is received.'],
    ['advance', 'This agreement lasts until the work is done and the grant is paid quarterly in advance.'],
    ['advance', 'A report is due on completion of the project. The grant is paid in full at the start.'],
  ])('is %s: %s', (timing, text) => expect(paidIn(text)).toBe(timing));
});
