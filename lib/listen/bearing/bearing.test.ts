import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { bearingOn, chanceAt, chanceKept } from '@/lib/listen/bearing/bearing.ts';
import { parseRuleWords, ruleWords } from '@/lib/listen/bearing/rule-words.ts';
import { readText } from '@/lib/read/text.ts';
import { rules } from '@/rules/index.ts';

const read = (text: string) => extract(readText(text, { markdown: true }), { today: '2026-01-10', complete: true });
const likely = (rule: string, text: string) =>
  bearingOn(read(text), rule).map(({ sentence: { start, end } }) => text.slice(start, end));

describe('a sentence that bears on a rule by its words', () => {
  it.each([
    [
      'equality',
      'We will go to the mosque, the gurdwara and the deaf club, because their members seldom fill in forms.',
    ],
    ['equality', 'An assessment of what this means for disabled residents and older women is attached.'],
    ['vcs-involved', 'Six local charities sat on the panel that drew up the plan.'],
    ['open-criteria', 'The panel marks each bid out of fifty, with half of the marks for local knowledge.'],
    ['volunteers', 'Bus fares and lunch for volunteers may be put in the budget.'],
    ['volunteers', 'The posts that go will be filled by volunteers.'],
    ['proportionate-monitoring', 'Each month you send us a spreadsheet of everybody seen, with their postcode.'],
    ['proportionate-monitoring', 'All that we want at the end is a photograph and a page on how it went.'],
    ['full-cost', 'A share of your rent and of the manager’s pay may be included in the price.'],
    ['shared-risk', 'Should fewer people come than expected, the loss lies with the provider.'],
    ['payment-in-advance', 'Half of the sum reaches you before you begin and the other half at Christmas.'],
    ['freedom-to-campaign', 'Nothing in this agreement stops you from criticising us in the newspaper.'],
    ['freedom-to-campaign', 'You may not speak to the press about the scheme without our agreement.'],
    ['cuts-impact', 'The impact of the cut on carers was looked at before the decision.'],
    ['time-to-improve', 'If targets are missed you will have three months to put things right.'],
    ['exit-strategy', 'We shall agree with you how clients are handed over when the grant ends.'],
    ['ending-reasons-and-appeal', 'Groups that are turned down may ask the chief executive to look at it again.'],
    ['small-providers', 'Two small groups can bid together, or for one of the four lots.'],
    ['social-value', 'Marks are given for what the bid does for the local economy and for wellbeing.'],
    ['consultation-accessible', 'Easy read, braille and a video in sign language can be had from the library.'],
    ['consultation-expenses', 'We will pay your taxi and childcare so that you can come to the workshop.'],
    ['consultation-scope', 'The opening hours are up for discussion, but the closure of the annexe is not.'],
    ['consultation-feedback', 'In June we shall publish what people said and what we did about it.'],
    ['consultation-before-decision', 'Nothing has been decided and the board will read every reply first.'],
  ])('%s: %s', (rule, text) => expect(likely(rule, text)).toEqual([text]));

  it.each([
    ['equality', 'The marriage register is kept at the town hall and may be seen on weekdays.'],
    ['vcs-involved', 'The committee meets in the charity’s hall, which has parking for six.'],
    ['open-criteria', 'The panel of magistrates heard six cases on Tuesday.'],
    ['volunteers', 'The voluntary car park beyond the church is free after six.'],
    ['proportionate-monitoring', 'The air quality station by the bridge reports every hour.'],
    ['full-cost', 'The full cost of the new bridge was £4 million.'],
    ['shared-risk', 'There is a risk of flooding along the river in winter.'],
    ['payment-in-advance', 'Council tax is paid in ten parts from April.'],
    ['freedom-to-campaign', 'The press office is on the second floor, beside the lift.'],
    ['cuts-impact', 'Grass on the verges will be cut four times this summer.'],
    ['time-to-improve', 'We hope to improve the lighting in the subway.'],
    ['exit-strategy', 'The bus leaves from the end of Church Lane.'],
    ['ending-reasons-and-appeal', 'The appeal for the church roof has raised £9,000.'],
    ['small-providers', 'There is a small car park with room for ten.'],
    ['social-value', 'The valuer looked at the house on Friday.'],
    ['consultation-accessible', 'The museum is open from ten to four and has a lift.'],
    ['consultation-expenses', 'Councillors’ expenses are listed at the end of the accounts.'],
    ['consultation-scope', 'The bus timetable changes on Sunday.'],
    ['consultation-feedback', 'The school’s report was published in June.'],
    ['consultation-before-decision', 'The umpire’s decision was final.'],
  ])('not %s: %s', (rule, text) => expect(likely(rule, text)).toEqual([]));

  it('is no heading, no label and nothing of others', () => {
    expect(likely('volunteers', '# Bus fares and lunch for volunteers may be put in the budget')).toEqual([]);
    expect(likely('volunteers', 'Volunteers’ expenses')).toEqual([]);
    expect(
      likely('volunteers', '# Related pages\n\nBus fares and lunch for volunteers may be put in the budget.'),
    ).toEqual([]);
  });

  it('is told by what it answers', () => {
    const at = (text: string) =>
      chanceAt(read(text), 'consultation-expenses', [{ start: text.indexOf('Not met'), end: text.length }]);
    const alone = at('Not met, I am afraid.');
    expect(at('Will my taxi and childcare be paid for?\n\nNot met, I am afraid.')).toBeGreaterThan(alone ?? 1);
    expect(at('# Travel and childcare costs of those who come\n\nNot met, I am afraid.')).toBeGreaterThan(alone ?? 1);
  });

  it('is at most two, in order of likelihood', () => {
    const text = [
      'Bus fares and lunch for volunteers may be put in the budget.',
      'Volunteers are trained and thanked.',
      'The value of volunteers’ time counts as match funding.',
    ].join('\n\n');
    const found = bearingOn(read(text), 'volunteers');
    expect(found).toHaveLength(2);
    expect(found[0]?.chance).toBeGreaterThanOrEqual(found[1]?.chance ?? 1);
  });

  it('has no chance for a rule of which nothing was learnt', () => {
    expect(chanceAt(read('It closes on 3 May.'), 'dates-agree', [{ start: 0, end: 5 }])).toBeNull();
  });
});

describe('a sentence that keeps a promise by its words', () => {
  const kept = (rule: string, text: string) => {
    const [sentence] = read(text).sentences;
    return sentence ? chanceKept(sentence, rule) : null;
  };

  it.each([
    ['volunteers', 'Volunteers are trained, and their bus fares and lunch are paid.'],
    ['full-cost', 'A fair share of your rent and management may be included.'],
    ['payment-in-advance', 'Each quarter is paid on its first day.'],
    ['freedom-to-campaign', 'Nothing in this agreement stops you from criticising us.'],
    ['exit-strategy', 'We will plan the handover with you six months before the end.'],
    ['small-providers', 'Small groups may bid together or for one lot.'],
  ])('%s: %s', (rule, text) => expect(kept(rule, text)).toBeGreaterThan(0.8));

  it.each([
    ['volunteers', 'The posts that go will be filled by volunteers, whose fares we cannot pay.'],
    ['full-cost', 'Rent, management and other overheads are not eligible.'],
    ['payment-in-advance', 'Claims are paid in arrears, within thirty days of the invoice.'],
    ['freedom-to-campaign', 'The Recipient shall not criticise the Council in public.'],
    ['exit-strategy', 'There is no plan for what happens when the money stops.'],
    ['small-providers', 'Bids from consortia will not be considered, and the turnover must be £1 million.'],
  ])('not %s: %s', (rule, text) => expect(kept(rule, text)).toBeLessThan(0.8));

  it('is not told of what is measured', () => {
    expect(kept('notice-period', 'We will give you three months’ notice.')).toBeNull();
    expect(kept('dates-agree', 'It closes on 3 May.')).toBeNull();
  });
});

describe('the weights of rules', () => {
  it('are of rules that have a matter, and of each of those', () => {
    const withMatter = [...rules].filter(([, { matter }]) => matter).map(([id]) => id);
    expect([...ruleWords.keys()].sort()).toEqual(withMatter.sort());
  });

  it.each([
    [{ bears: { start: 1.5, signs: {} } }, 'costs.json: bears.start is not a whole number'],
    [{ bears: { start: -5, signs: { rent: '4' } } }, 'costs.json: bears.signs.rent is not a whole number'],
    [{ bears: { start: -5, signs: [] } }, 'costs.json: bears.signs is not an object'],
    [{ bears: { start: -5, signs: {} }, keeps: 3 }, 'costs.json: keeps is not an object'],
    [{}, 'costs.json: bears is not an object'],
    [null, 'costs.json: the file is not an object'],
  ])('are refused where they are wrong: %j', (data, message) =>
    expect(() => parseRuleWords(data, 'costs.json')).toThrow(message),
  );
});
