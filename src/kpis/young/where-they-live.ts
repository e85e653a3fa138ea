import { NOT_PUBLISHED, type YoungText } from './young-text.ts';

const EVERY_CHILD = 'We look at all children in {our_care} on the last day of the quarter.';
const OF = 'children in {our_care}';

export const YOUNG_WHERE_THEY_LIVE: Readonly<Record<string, YoungText>> = {
  foster_care: {
    title: 'Children who live with {foster_carer:many}',
    of: OF,
    clause: 'children live with {foster_carer:many}',
    noun: 'children who live with {foster_carer:many}',
    definition: 'The share of children in {our_care} who live with {foster_carer:many}.',
    counted: `${EVERY_CHILD} The carers may be from your family, from our council or from a company.`,
  },
  family_and_friends: {
    title: 'Children who live with {family_and_friends}',
    of: OF,
    clause: 'children live with {family_and_friends}',
    noun: 'children who live with {family_and_friends}',
    definition:
      'The share of children in {our_care} who live with someone they know, such as an aunt, a grandad or a friend. That person is their {foster_carer}.',
    counted: EVERY_CHILD,
    comparisonNote: NOT_PUBLISHED,
  },
  in_house_foster: {
    title: 'Foster {placement:many} with {own_carers}',
    of: 'foster {placement:many}',
    clause: 'foster {placement:many} are with {own_carers}',
    noun: 'foster {placement:many} with {own_carers}',
    definition:
      'The share of foster {placement:many} where the carers work with our council and not with a company.',
    counted:
      'We look at foster {placement:many} on the last day of the quarter, not at all children.',
    comparisonNote: NOT_PUBLISHED,
  },
  children_home: {
    title: 'Children who live in children’s homes or {secure_home:many}',
    of: OF,
    clause: 'children live in children’s homes or {secure_home:many}',
    noun: 'children who live in children’s homes or {secure_home:many}',
    definition:
      'The share of children in {our_care} who live in a children’s home or a {secure_home}.',
    counted: EVERY_CHILD,
  },
  external_residential: {
    title: 'Children in {external_residential}',
    of: OF,
    clause: 'children live in {external_residential}',
    noun: 'children in {external_residential}',
    definition:
      'The share of children in {our_care} who live in a place with staff that our council does not run. It may be a children’s home, a care home or a school where they sleep.',
    counted: `${EVERY_CHILD} If we do not know who runs the place, we do not count it here.`,
    comparisonNote: NOT_PUBLISHED,
  },
  secure: {
    title: 'Children in {secure_home:many}',
    of: 'children',
    clause: 'children live in {secure_home:many}',
    noun: 'children in {secure_home:many}',
    definition: 'How many children in {our_care} live in a {secure_home}.',
    counted: EVERY_CHILD,
    comparisonNote: NOT_PUBLISHED,
  },
  supported_accommodation: {
    title: 'Young people who live on their own or in {supported_accommodation}',
    of: OF,
    clause: 'young people live on their own or in {supported_accommodation}',
    noun: 'young people who live on their own or in {supported_accommodation}',
    definition:
      'The share of children in {our_care} who live on their own with some help, or in {supported_accommodation}.',
    counted: `${EVERY_CHILD} Nearly all of those who live like this are 16 or 17.`,
  },
  with_parents: {
    title: 'Children {placed_with_parents}',
    of: OF,
    clause: 'children are {placed_with_parents}',
    noun: 'children {placed_with_parents}',
    definition:
      'The share of children in {our_care} who live with their mum or dad, or with someone else who has the same rights as a parent.',
    counted: EVERY_CHILD,
  },
  foster_households_approved: {
    title: 'New {fostering_household:many}',
    of: 'families',
    clause: '{fostering_household:many} were approved',
    noun: 'new {fostering_household:many}',
    definition: 'How many {fostering_household:many} got a yes from us in these three months.',
    counted: 'We count them as the council does.',
    comparisonNote: NOT_PUBLISHED,
  },
  foster_households_left: {
    title: '{fostering_household:many} that stopped',
    of: 'families',
    clause: '{fostering_household:many} stopped',
    noun: '{fostering_household:many} that stopped',
    definition: 'How many {fostering_household:many} stopped in these three months.',
    counted: 'We count them as the council does.',
    comparisonNote: NOT_PUBLISHED,
  },
};
