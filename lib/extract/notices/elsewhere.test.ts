import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice that neither side gives under this agreement', () => {
  it.each([
    '# Ending a route\n\nAn operator who stops a registered service must notify the licensing authority 42 days in advance.',
    'The charity has to tell the Charity Commission 28 days before it closes.',
    'The Trust must give the Care Quality Commission 28 days’ notice if it stops a regulated activity under the contract.',
    'Nurseries must tell Ofsted eight weeks before a crèche paid for by this grant closes.',
    'A worker seconded to the other partner returns on five weeks’ notice.',
    'Either partner may recall a member of staff placed with the other, on six weeks’ notice.',
    'The laptops lent under this agreement go back to us on ten days’ notice.',
    'Of the nine neighbouring councils that replied, four can end a grant on one month’s notice.',
    'Marlbury ended its grants on four weeks’ notice and is being taken to court.',
    'In other parts of the region grants have been ended with as little as a fortnight’s notice.',
    'Most funders of our size end an award on 30 days’ notice.',
    'Option 2: end all the grants with one month’s notice. This would lose trust, and we do not propose it.',
    'Officers looked at ending the grants on a month’s notice but advise against it.',
    'We thought about ending the grant on four weeks’ notice and decided not to.',
    '| Option | Cost | View of officers |\n| --- | --- | --- |\n| End all grants on one month’s notice | Nil | Not supported |',
    'The last agreement let the Council withdraw on six weeks’ notice.',
    'Older members will recall that in 2016 the clubs lost a fifth of their money at six weeks’ notice.',
    'In our intentions for 2024/25 we said that the health champions grants would end on six weeks’ notice. After representations from the Forum that was withdrawn.',
    'The Council originally proposed to end the grants on one month’s notice, and has thought better of it.',
    'Last year officers suggested that the awards would stop on four weeks’ notice.',
    'The grants were to be ended on a month’s notice. That plan was dropped in May.',
    'A parent said: “My support worker’s funding was cut with ten days’ notice.”',
    'Users of a service that ends should be told at least four weeks beforehand by the provider.',
    'Should the grant end early, staff would be given four weeks’ notice by the charity.',
    'Any such clause would be void: we do not end awards on four weeks’ notice.',
    'Would four weeks’ notice of the end of the grant be enough for your group?',
    'The clause under which the Council could end the grant on one month’s notice has been taken out.',
    'We have removed the term that let us end awards on 28 days’ notice.',
    'Clause 9 (termination on 30 days’ notice) is deleted.',
    'A subcontractor’s agreement must allow it to be ended on 30 days’ notice.',
    'The Council’s contract for waste can be ended on six weeks’ notice.',
    'The lease of the centre, which is separate from the grant, ends on a quarter’s notice from the landlord.',
    'The gate closes at dusk. Parties of more than ten are asked to give us two days’ notice.',
    'Some funders can withdraw a grant at any time.',
    '# Bringing the deed to an end\n\nThe Grantee may within nine working days ask the Chair to look at it again.',
    'A client may end the support at any time.',
    'The Government may end its funding of the scheme at any time.',
    'The Provider shall give 20 working days’ notice of any planned closure of the building for repairs.',
    'A tenderer may withdraw a bid on two days’ notice at any time before the deadline.',
  ])('silent: %s', (words) => expect(noticesIn(words)).toBe(''));

  it.each([
    ['The agreement we signed in 2022 asked you for two months’ notice if you wanted to leave.', 'recipient P2M'],
    ['In any other case the Council may end it on six months’ notice.', 'funder P6M'],
    ['Can you end the grant on four weeks’ notice? Yes, if our own budget is cut.', 'funder P4W'],
    ['The Council will not end this agreement except on three months’ notice.', 'funder P3M'],
    [
      '| Clause | Words taken out | Words put in |\n| --- | --- | --- |\n| 9.1 Ending | on four months’ notice | The Council may end the Grant on seven weeks’ notice |',
      'funder P7W',
    ],
    [
      'The Sum may be revised downwards by the Council on 28 days’ notice in order to balance its budget.',
      'funder P28D',
    ],
    ['Either of us can bring this to an end by letting the other have five months’ notice.', 'either P5M'],
  ])('%s', (words, notices) => expect(noticesIn(words)).toBe(notices));
});
