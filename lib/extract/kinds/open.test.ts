import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-01-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('a consultation’s own page', () => {
  it.each([
    '# Dog control orders\n\nClosed 3 Sep 2025\n\nOpened 11 Aug 2025\n\n## Overview\n\nOrders of the Council keep public spaces safe.',
    '# Voluntary sector strategy and grants programme\n\nCloses 3 Mar 2026\n\nOpened 20 Jan 2026\n\nOur grants programme supports projects that help people. Applicants must be voluntary groups. We would like to understand whether the themes are right.',
    '# Charges for care consultation\n\nConsultation closed: Monday, 20 April 2025\n\nThe Council supports 3,400 residents. Charges have not changed for ten years.',
    '# Community safety plan consultation\n\nPlease have a look at the plan of the Fire Authority. Between 9 February and 3 May 2025 we held a public consultation on it. A summary will be published in June.',
    '# This consultation has now closed\n\nThe consultation on mental health closed online on 15 August 2025. The Integrated Care Board thanks everyone who gave their views.',
    '# Future of Elm Road Surgery\n\nDear patient, we are keen to hear your thoughts on the future of the surgery. Please share any feedback with NHS Ashby by 4 March by filling in the questionnaire.',
    '# Orders on drinking in the street\n\nThe Council is therefore consulting on whether the orders should go on. You are welcome to comment until 20 August.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['consultation']));

  it.each([
    '# Staff consultation\n\nThe Council’s consultation with its own staff on new hours ran from 3 March to 4 April 2025.',
    '# How our planning consultation works\n\nNeighbours have 21 days. Comments are put online by the Council.',
    '# Notes of the carers’ forum\n\nPresent: nine carers and the manager.\n\nApologies: three.\n\nA member said that the Council’s consultation closed on 9 January 2026. People could fill in the survey and send in their comments.',
    '# Minutes from the partnership meeting\n\nPresent: the Council, the NHS.\n\nApologies: the police.\n\nGrants: the fund is open for applications until 3 May. Applicants must send their accounts.',
    '# Library reopened\n\nClosed 3 Sep 2025\n\nThe Council’s library is being painted.',
    '# Fees consultation: response of the charity\n\nOur response to the Council’s consultation says that fees are too high.',
  ])('is none: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});

describe('an invitation to bid in a few words', () => {
  it.each([
    '# Advocacy service\n\nReceipt of completed tenders: 12/04/2026. The Council is carrying out a tendering exercise for advocacy across the county. The successful tenderer will start in June. Suitable for smaller suppliers: yes.',
    '# Refuge and support\n\nThe County Council is seeking to commission a refuge service in three lots. We welcome proposals from experienced providers. Suppliers can bid for two lots at most.',
    '# Research on volunteering\n\nThe Council for Voluntary Service has set out what it wants in the research brief. If you wish to submit a proposal, completed proposals should be emailed by noon on 11 February. Tell us of your interest in tendering by 28 January.',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['tender']));

  it.each([
    '# Submitting a tender\n\nTenderers to the Council are normally given four weeks. The tender documents have instructions to tenderers, a form of tender and the conditions of contract. Late tenders are not opened.',
    '# Social value in procurement\n\nPage last reviewed: 4 February 2025\n\nThe Council weighs social value at 10% in every procurement. We welcome bids from small firms. The procurement process is fair.',
    '# Insurance\n\nThe Council asks every contractor for public liability insurance. Any tenders with a pre-qualification questionnaire will say so. The contractor must show a certificate.',
    '# Community right to challenge\n\nLast updated: 22/12/2025\n\nAn expression of interest may be put to the Council at any time. Expressions of interest must be in writing. A procurement exercise may follow.',
    '# Waste contract: award procedure\n\nThe Executive Member presented the report of the Director. Members noted that the tender period would be four weeks. An open invitation to tender will be published on 3 May and tenders will be evaluated by the Council.',
  ])('is none: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});

describe('a change that is none', () => {
  it.each([
    [
      'funding',
      '# Multi-year grants\n\nThe Council pays each grant once a year. A further grant for another period will be considered at the end of the first. Surplus funding must be returned. The grant must be spent on the project.',
    ],
    [
      'funding',
      '# Withdrawing a grant\n\nThis guide explains the procedure that we follow when a grant holder of the Fund has broken the terms of the grant agreement. We may withdraw any grant that has not been paid. The grant must be used as agreed.',
    ],
    [
      'funding',
      '# Policy on ending funding\n\nThis policy sets out how the Council ends funding. The Council will give six months’ notice that a grant will end. Groups may appeal. Grants must be used for the purpose agreed.',
    ],
    [
      'funding',
      '# Your award from the Safer Streets Fund\n\nThe Commissioner is pleased to tell you that we are giving you £9,000. The present grant comes to an end on 30 June. The grant must be spent by March. We will pay you in two parts.',
    ],
  ])('%s: %s', (kind, markdown) => expect(kindsOf(markdown)).toEqual([kind]));
});
