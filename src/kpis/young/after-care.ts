import { NOT_PUBLISHED, YEAR_NOTE, type YoungText } from './young-text.ts';

function counted(ages: string): string {
  return `We ask how they are around the day they turn ${ages}. We count all those who had that birthday in the last 12 months. We leave out those who died or went back to live with their parents. Those who do not want our help still count.`;
}

const SUITABLE =
  'We leave out those who are abroad or had to leave the country, and those whose home we do not know. If we know nothing of someone, they stay in the total.';
const AS_COUNCIL = 'We count them as the council does.';
const OLDER = '{care_leaver:many} aged 19 to 21';
const YOUNGER = '{care_leaver:many} aged 17 to 18';

export const YOUNG_AFTER_CARE: Readonly<Record<string, YoungText>> = {
  care_leavers: {
    title: '{care_leaver:many} aged 17 to 21',
    of: '{care_leaver:many}',
    clause: 'young people aged 17 to 21 have left care',
    noun: '{care_leaver:many} aged 17 to 21',
    definition:
      'How many young people aged 17 to 21 have left {our_care} and had a birthday in the last 12 months.',
    counted: counted('17, 18, 19, 20 or 21'),
    comparisonNote: NOT_PUBLISHED,
  },
  in_touch_19_21: {
    title: `${OLDER} we have not {in_touch} with`,
    of: OLDER,
    clause: '',
    finding: {
      up: `We have {in_touch} with a smaller share of ${OLDER}`,
      down: `We have {in_touch} with a larger share of ${OLDER}`,
    },
    noun: `${OLDER} we have not {in_touch} with`,
    definition: `The share of ${OLDER} that we have not {in_touch} with.`,
    counted: counted('19, 20 or 21'),
    comparisonNote: YEAR_NOTE,
  },
  suitable_17_18: {
    title: `${YOUNGER} in {suitable_accommodation}`,
    of: YOUNGER,
    clause: `${YOUNGER} live in {suitable_accommodation}`,
    noun: `${YOUNGER} in {suitable_accommodation}`,
    definition: `The share of ${YOUNGER} whose home is right for them. It is safe, they can afford it, and they can stay.`,
    counted: `${counted('17 or 18')} ${SUITABLE}`,
    comparisonNote: YEAR_NOTE,
  },
  suitable_19_21: {
    title: `${OLDER} in {suitable_accommodation}`,
    of: OLDER,
    clause: `${OLDER} live in {suitable_accommodation}`,
    noun: `${OLDER} in {suitable_accommodation}`,
    definition: `The share of ${OLDER} whose home is right for them. It is safe, they can afford it, and they can stay.`,
    counted: `${counted('19, 20 or 21')} ${SUITABLE}`,
    comparisonNote: YEAR_NOTE,
  },
  eet_17_18: {
    title: `${YOUNGER} in {education_employment_training}`,
    of: YOUNGER,
    clause: `${YOUNGER} are in {education_employment_training}`,
    noun: `${YOUNGER} in {education_employment_training}`,
    definition: `The share of ${YOUNGER} who study, train or have a job. Part time counts.`,
    counted: counted('17 or 18'),
    comparisonNote: YEAR_NOTE,
  },
  eet_19_21: {
    title: `${OLDER} in {education_employment_training}`,
    of: OLDER,
    clause: `${OLDER} are in {education_employment_training}`,
    noun: `${OLDER} in {education_employment_training}`,
    definition: `The share of ${OLDER} who study, train or have a job. Part time counts.`,
    counted: counted('19, 20 or 21'),
    comparisonNote: YEAR_NOTE,
  },
  apprenticeships: {
    title: '{care_leaver:many} in apprenticeships',
    of: '{care_leaver:many}',
    clause: '{care_leaver:many} are in apprenticeships',
    noun: '{care_leaver:many} in apprenticeships',
    definition: 'How many {care_leaver:many} learn a trade in a paid job.',
    counted: AS_COUNCIL,
    comparisonNote: NOT_PUBLISHED,
  },
  staying_put: {
    title: 'Young people in {staying_put}',
    of: 'young people',
    clause: 'young people go on living with their former foster carers',
    noun: 'young people in {staying_put}',
    definition:
      'How many young people go on living with their foster carers when they are 18 or over.',
    counted: AS_COUNCIL,
    comparisonNote: NOT_PUBLISHED,
  },
  staying_close: {
    title: 'Young people in {staying_close}',
    of: 'young people',
    clause: 'young people are in {staying_close}',
    noun: 'young people in {staying_close}',
    definition:
      'How many young people live near their old children’s home and still get help from it.',
    counted: AS_COUNCIL,
    comparisonNote: NOT_PUBLISHED,
  },
  health_passports: {
    title: '{care_leaver:many} offered a {health_passport}',
    of: '{care_leaver:many}',
    clause: '{care_leaver:many} have been offered a {health_passport}',
    noun: '{care_leaver:many} offered a {health_passport}',
    definition: 'The share of {care_leaver:many} who could have a record of their health to keep.',
    counted: AS_COUNCIL,
    comparisonNote: NOT_PUBLISHED,
  },
};
