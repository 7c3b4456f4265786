import { describe, expect, it } from 'vitest';
import { metPeopleOnly } from '@/lib/listen/consultation/met-people.ts';

describe('what is met', () => {
  it.each([
    'The scheme has not met the milestones in its agreement.',
    'The outcomes agreed with the club were not met.',
    'Members heard that the conditions have never been met.',
    'The charity was not able to meet its obligations under the agreement.',
    'None of the indicators was met.',
    'It is ended without meeting the objectives set for it.',
    'The group has not met the needs of the families it was set up to help.',
    'There were four conditions and the charity has not met them.',
    'The grant was made on terms that it had not met.',
    'Two of the standards that residents expect have not been met by the provider.',
    'The Council has met the costs of the charities for many years.',
    'Targets not met in three quarters.',
  ])('is no person: %s', (words) => expect(metPeopleOnly(words)).toMatch(/\breach/));

  it.each([
    'Officers have not met the charity.',
    'We have not met with any of the trustees.',
    'There was no time to meet before the vote.',
    'The clubs were never met.',
    'It was decided without meeting any of the providers.',
    'The two sides have not met since the spring.',
    'The Council has not met the people who run it.',
    'No meeting was held about the outcomes.',
    'We have not met.',
  ])('is somebody: %s', (words) => expect(metPeopleOnly(words)).toBe(words));
});
