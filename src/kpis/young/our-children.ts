import { NOT_PUBLISHED, type YoungText } from './young-text.ts';

const FLOW_NOTE =
  'The government’s number is for a whole year. A child can come or go twice in that time. So we cannot add up our three months to match it.';

export const YOUNG_OUR_CHILDREN: Readonly<Record<string, YoungText>> = {
  cla_number: {
    title: 'Children in {our_care}',
    of: 'children',
    clause: 'children are in {our_care}',
    noun: 'children in {our_care}',
    definition: 'How many children were in {our_care} on the last day of the quarter.',
    counted:
      'We count all those under 18 on that day. We leave out children who only come for short breaks.',
    comparisonNote: 'A big place has more children. So look at the number out of every 10,000.',
  },
  cla_rate: {
    title: 'Children in {our_care}, out of every 10,000',
    of: 'children who live here',
    clause: 'children are in {our_care} for every 10,000 who live here',
    noun: 'children in {our_care} for every 10,000 who live here',
    definition:
      'Think of 10,000 children and teenagers who live here. This is how many of them are in {our_care}.',
    counted: 'We count all those under 18 who were in {our_care} on the last day of the quarter.',
  },
  cla_started: {
    title: 'Children who came into {our_care}',
    of: 'children',
    clause: 'children came into {our_care}',
    noun: 'children who came into {our_care}',
    definition: 'How many children came into {our_care} in these three months.',
    counted: 'We count each child once, even if they came twice.',
    comparisonNote: FLOW_NOTE,
  },
  cla_ceased: {
    title: 'Children who left {our_care}',
    of: 'children',
    clause: 'children left {our_care}',
    noun: 'children who left {our_care}',
    definition: 'How many children left {our_care} in these three months.',
    counted: 'We count each child once, even if they came back soon after.',
    comparisonNote: FLOW_NOTE,
  },
  uasc_number: {
    title: 'Children in {our_care} who came to this country alone',
    of: 'children',
    clause: '{unaccompanied:many} are in {our_care}',
    noun: '{unaccompanied:many} and are in {our_care}',
    definition:
      'How many of the children in {our_care} came here with no parent, to find a safe place to live.',
    counted: 'We count all those under 18, for as long as they are here on their own.',
    comparisonNote:
      'A big place has more children. Some move here under a plan for the whole country.',
  },
  placed_for_adoption: {
    title: 'Children {placed_for_adoption}',
    of: 'children',
    clause: 'children are {placed_for_adoption}',
    noun: 'children {placed_for_adoption}',
    definition:
      'How many children live with a family who want to adopt them. A judge still has to say yes.',
    counted: 'They count as children in {our_care} until the judge has said yes.',
    comparisonNote: 'No one puts this number out for each council on this day.',
  },
  caseloads: {
    title: 'Children for each social worker',
    of: 'social workers',
    clause: '',
    noun: 'number of children for each social worker',
    definition: 'How many children each social worker has to look out for.',
    counted: 'We count them as the council does.',
    comparisonNote: NOT_PUBLISHED,
  },
};
