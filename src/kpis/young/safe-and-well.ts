import { NOT_PUBLISHED, type YoungText } from './young-text.ts';

const A_YEAR =
  'We look at children who had been in {our_care} for a year or more on 31 March. We count this once a year.';
const OF_A_YEAR = 'children in {our_care} for a year or more';
const AS_COUNCIL = 'We count them as the council does.';

export const YOUNG_SAFE_AND_WELL: Readonly<Record<string, YoungText>> = {
  missing_children: {
    title: 'Children who {missing}',
    of: 'children in {our_care} in the quarter',
    clause: 'children {missing}',
    noun: 'children who {missing}',
    definition:
      'The share of children in {our_care} who {missing} at least once in these three months.',
    counted:
      'We count each child once. The government also counts children who were missing on the first day.',
    comparisonNote:
      'The government’s number is for a whole year. We cannot add up our three months to match it.',
  },
  missing_episodes: {
    title: 'Times children {missing}',
    of: 'times',
    clause: '',
    finding: {
      up: 'There were more times when children {missing}',
      down: 'There were fewer times when children {missing}',
    },
    noun: 'times children {missing}',
    definition: 'How many times children in {our_care} {missing} in these three months.',
    counted: 'We count each time. So one child can count more than once.',
    comparisonNote: NOT_PUBLISHED,
  },
  review_participation: {
    title: '{review:many} the child took part in',
    of: '{review:many} of children aged four and over',
    clause: '',
    finding: {
      up: 'Children took part in a larger share of their {review:many}',
      down: 'Children took part in a smaller share of their {review:many}',
    },
    noun: '{review:many} that the child took part in',
    definition:
      'The share of {review:many} where the child was there, or had their say in some other way.',
    counted: 'We look at the {review:many} of children aged four and over.',
    comparisonNote: NOT_PUBLISHED,
  },
  health_assessments: {
    title: '{health_assessment:many} up to date',
    of: OF_A_YEAR,
    clause: 'children have had their {health_assessment:many}',
    noun: 'children whose {health_assessment:many} are up to date',
    definition: 'The share of children who had their {health_assessment} in the year.',
    counted: A_YEAR,
  },
  dental_checks: {
    title: '{dental_check:many} up to date',
    of: OF_A_YEAR,
    clause: 'children have had their teeth checked',
    noun: 'children whose {dental_check:many} are up to date',
    definition: 'The share of children whose teeth were checked by a dentist in the year.',
    counted: A_YEAR,
  },
  sdq_score: {
    title: '{sdq}',
    of: 'children aged 4 to 16 with a score',
    clause: '',
    noun: '{sdq}',
    definition:
      'Carers answer some questions on how a child feels and gets on. That gives a score from 0 to 40. A low score is good. From 17 up, it is time to ask what would help. This is the average score.',
    counted:
      'We look at those aged 4 to 16 who had been in {our_care} for a year or more on 31 March and have a score. We count this once a year.',
  },
  initial_health_assessments: {
    title: 'First {health_assessment:many} done within 20 working days',
    of: 'first {health_assessment:many} due',
    clause: 'first {health_assessment:many} were done within 20 working days',
    noun: 'first {health_assessment:many} done within 20 working days',
    definition:
      'The share of first {health_assessment:many} that were done within 20 working days.',
    counted: AS_COUNCIL,
    comparisonNote: NOT_PUBLISHED,
  },
  review_health_assessments: {
    title: '{review_health_assessment:many} done on time',
    of: '{review_health_assessment:many} due',
    clause: '{review_health_assessment:many} were done on time',
    noun: '{review_health_assessment:many} done on time',
    definition: 'The share of {review_health_assessment:many} that were done on time.',
    counted: AS_COUNCIL,
    comparisonNote: NOT_PUBLISHED,
  },
  return_interviews: {
    title: '{return_interview:many} within 72 hours',
    of: '{return_interview:many} due',
    clause: '{return_interview:many} were held within 72 hours',
    noun: '{return_interview:many} held within 72 hours',
    definition:
      'Children who have been missing can have a talk when they are back. This is the share of talks held within 72 hours.',
    counted: AS_COUNCIL,
    comparisonNote: NOT_PUBLISHED,
  },
};
