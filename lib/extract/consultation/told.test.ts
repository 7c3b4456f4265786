import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

const today = '2018-06-01';

describe('the days of a consultation', () => {
  it.each([
    // A code's window for all such exercises is nobody's own.
    [
      '# School admissions\n\nThe School Admissions Code says that consultation must take place for at least six weeks between 1 October and 31 January. The consultation ran from 12 November until 24 December 2017.',
      '2017-11-12 to 2017-12-24',
    ],
    [
      '# Admissions\n\nWe are required to consult between 1 October 2018 and 31 January 2019. The consultation closes on 14 December 2018.',
      '? to 2018-12-14',
    ],
    ['# Parks\n\nWe are consulting between 1 October 2018 and 31 January 2019.', '2018-10-01 to 2019-01-31'],
    // A directory of consultations has a label and its day on a line, without a colon.
    ['Parking consultation\n\nStart date 4 March 2018\n\nClosing date 27 March 2018', '2018-03-04 to 2018-03-27'],
    ['Parking consultation\n\nStart date 4 March 2018\n\nWorks begin 27 March 2018', '? to ?'],
    [
      '# Neighbourhood plan\n\nThe council must consult on the plan for six weeks. This period begins at 6pm on Monday 15 January 2018 and ends at 6pm on Tuesday 27 February 2018.',
      '2018-01-15 to 2018-02-27, P6W',
    ],
    // What is said of the matter in passing.
    [
      '# Parks policy\n\nConsultation on the policy, which will be published in January 2019, is open until 7 September 2018.',
      '? to 2018-09-07',
    ],
    ['# Libraries consultation\n\nAlternative proposals must be submitted by 31 October 2018.', '? to 2018-10-31'],
    ['# Libraries consultation\n\nBids to run the café must be submitted by 31 October 2018.', '? to ?'],
    // A press release has its day from a councillor.
    [
      '# Charges\n\nPublished: 1 June 2018\n\nThe council is seeking views.\n\n“The deadline for responses is Sunday, 19 August, so please take part in the consultation.”',
      '2018-06-01* to 2018-08-19',
    ],
    [
      '# Charges\n\nPublished: 1 June 2018\n\nThe council is seeking views until 30 July.\n\n“The deadline for responses is Sunday, 19 August, so please take part in the consultation.”',
      '2018-06-01* to 2018-07-30',
    ],
    [
      '# Charges\n\nThe council is seeking views.\n\n“The deadline for applications to the fund is 19 August 2018.”',
      '? to ?',
    ],
    [
      '# Libraries\n\nPublished: 2 May 2018\n\nThe council has extended its consultation until January 31 next year.',
      '2018-05-02* to 2019-01-31, extended',
    ],
    // Another paper's day, and that of a second form, is not the opening.
    [
      '# Care\n\nThe consultation follows the national plan, that was published on 7 January 2018. Please give us your views by 31 July 2018.',
      '? to 2018-07-31',
    ],
    [
      '# Care\n\nAn updated questionnaire was published on 21 May 2018. The consultation closes on 13 July 2018.',
      '? to 2018-07-13',
    ],
    [
      '# Care\n\nThe draft plan was published on 7 May 2018. Please give us your views on it by 31 July 2018.',
      '2018-05-07* to 2018-07-31',
    ],
    ['# Parking\n\nThe consultation starts on 4 June 2018. It will be open for ten weeks.', '2018-06-04 to ?, P10W'],
    [
      '# Parking\n\nThe consultation starts on 4 June 2018. The pilot is for traders. It will run for ten weeks.',
      '2018-06-04 to ?',
    ],
    // Our answer to those who answer is no close of theirs.
    [
      'Marlow County Council\n\n4 May 2018\n\nDear friend\n\nWe would like your views on the grants scheme. The law obliges us to set a budget by July, so we have had to ask for answers by Friday 8 June 2018.\n\nWe will write to each group that answers by the end of July 2018.',
      '2018-05-04* to 2018-06-08',
    ],
    // What opened before it closes did not open on the day that it closes.
    [
      '# Pools\n\nPublished: 16 May 2018\n\nThe survey opened on Monday and closes on 15 June 2018.',
      '2018-05-16* to 2018-06-15',
    ],
    ['# Pools\n\nThe survey opened on Monday 14 May 2018 and closes on 15 June 2018.', '2018-05-14 to 2018-06-15'],
    // A drop-in is a day to come, and a paragraph over a list no label.
    [
      '# Pools\n\nPublished: 14 May 2018\n\nThe survey opens today and you can take part until midnight on 15 June 2018. You can do this in any of the following ways:\n\n- come along to one of the drop-ins: Castle Pool, Tuesday 22 May, 4pm to 7pm',
      '2018-05-14* to 2018-06-15',
    ],
  ])('%s', (text, meaning) => {
    expect(meaningOf(text, today)).toBe(meaning);
  });
});
