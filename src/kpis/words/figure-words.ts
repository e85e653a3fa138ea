import type { Word } from './word.ts';

/** Places, comparisons, numbers and dates. */
export const FIGURE_WORDS: readonly Word[] = [
  {
    id: 'authority',
    plain: ['authority', 'authorities'],
    young: ['council', 'councils'],
    meaning: 'A council that is responsible for children’s social care: 153 in England today.',
    youngMeaning: 'Each part of England has a {authority} that looks after children in care there.',
    use: 'texts',
  },
  {
    id: 'neighbour',
    plain: ['statistical neighbour', 'statistical neighbours'],
    young: ['council like ours', 'councils like ours'],
    meaning:
      'The ten councils whose people and places are most like ours, from a list that the Department for Education publishes. They need not be next door.',
    youngMeaning:
      'Ten places where people live much as they do here. They may be far away. It is fair to compare with them.',
    use: 'texts',
    phrases: {
      neighbour: '{neighbour}',
      neighbours: '{neighbour:many}',
      'their neighbours': 'the {neighbour:many} in them',
      'statistical neighbours of': '{neighbour:many} for',
    },
  },
  {
    id: 'region',
    plain: ['region'],
    young: ['part of the country'],
    meaning:
      'One of the nine regions of England. A quarter’s figure adds up the councils that have shared theirs; a year’s is the published one.',
    youngMeaning: 'Our corner of England, with all its councils.',
    use: 'glossary',
  },
  {
    id: 'comparator',
    plain: ['comparator', 'comparators'],
    young: ['what we compare with', 'what we compare with'],
    meaning:
      'A figure that ours stands beside: a year ago, our target, statistical neighbours, the region, England.',
    youngMeaning: 'The other number, which tells us if ours is high or low.',
    use: 'texts',
  },
  {
    id: 'target',
    plain: ['target', 'targets'],
    young: ['aim', 'aims'],
    meaning: 'What the council wants a figure to reach, set by the council itself.',
    youngMeaning: 'Where we want the number to get to.',
    use: 'texts',
  },
  {
    id: 'rating',
    plain: ['rating', 'ratings'],
    young: ['rating', 'ratings'],
    meaning:
      'Better, same or similar, close or worse: how a figure stands to what it is compared with. It is arithmetic, not a judgement of people.',
    youngMeaning:
      'One word for how our number is doing. It may be better, the same, close or worse.',
    use: 'texts',
  },
  {
    id: 'tolerance',
    plain: ['tolerance'],
    young: ['leeway'],
    meaning: 'By how much a figure may be worse and still count as close.',
    youngMeaning: 'A small gap that we let pass. Within it we say “close” and not “worse”.',
    use: 'texts',
  },
  {
    id: 'median',
    plain: ['median'],
    young: ['middle one'],
    meaning: 'Put the figures in order: the one in the middle. Of ten, the mean of the middle two.',
    youngMeaning: 'Put the numbers in a row from low to high. It is the one in the middle.',
    use: 'texts',
  },
  {
    id: 'mean',
    plain: ['mean'],
    young: ['average'],
    meaning: 'Add the figures up and divide by how many there are.',
    youngMeaning: 'Add up the numbers. Then share them out by how many there are.',
    use: 'phrases',
    phrases: {
      'the mean': 'the {mean}',
      'mean of': '{mean} of',
      'mean:': '{mean}:',
    },
  },
  {
    id: 'quartile',
    plain: ['quartile'],
    young: ['group'],
    meaning:
      'All authorities with a figure, from the best to the last, in four groups as large as each other: A, B, C and D.',
    youngMeaning:
      'Line up all the councils from best to last. Then cut the line into four: A, B, C, D.',
    use: 'texts',
  },
  {
    id: 'rate',
    plain: ['rate per 10,000'],
    young: ['out of every 10,000'],
    meaning:
      'How many children it is for every 10,000 aged 0 to 17 who live in the area, so that large and small places can be compared.',
    youngMeaning:
      'How many it is if you take 10,000 children who live here. It is fair to big and small places.',
    use: 'glossary',
  },
  {
    id: 'percentage_point',
    plain: ['percentage point', 'percentage points'],
    young: ['point', 'points'],
    meaning: 'The difference between two percentages: from 8% to 11% is 3 percentage points.',
    youngMeaning: 'How far it is from one per cent to the next. From 8% up to 11% is 3 points.',
    use: 'texts',
  },
  {
    id: 'n_of_n',
    plain: ['numerator and denominator'],
    young: ['how many, out of how many'],
    meaning: 'The two numbers behind a percentage: 113 of 983 is 11.5%.',
    youngMeaning: 'The two numbers that make a per cent. If it is 2 of 4, that is 50%.',
    use: 'glossary',
  },
  {
    id: 'within_chance',
    plain: ['within what chance alone would give'],
    young: ['small enough to be just chance'],
    meaning:
      'The figures are of so few people that a difference as large as this may come and go by itself. It may be real, but these numbers are too small to tell.',
    youngMeaning: 'With few people, a number can go up or down by luck. So we cannot be sure.',
    use: 'texts',
  },
  {
    id: 'beyond_chance',
    plain: ['more than chance alone would give'],
    young: ['too big to be just chance'],
    meaning:
      'A difference so large that chance alone would give it less than 5 times in 100. It does not say why there is a difference.',
    youngMeaning: 'The gap is so big that luck is not a good reason for it.',
    use: 'texts',
  },
  {
    id: 'withheld',
    plain: ['withheld'],
    young: ['hidden'],
    meaning:
      'Not shown, because the number is so small that somebody might be recognised. It is not a zero.',
    youngMeaning: 'We do not show it, so that no one can guess who it is. It does not mean zero.',
    use: 'texts',
  },
  {
    id: 'published',
    plain: ['published'],
    young: ['published'],
    meaning:
      'From the official figures of the Department for Education, once a year and about eight months late.',
    youngMeaning: 'The government put this number out for all to see. It does so once a year.',
    use: 'texts',
  },
  {
    id: 'provisional',
    plain: ['provisional'],
    young: ['not final yet'],
    meaning: 'It may still change: a part of it, such as the population, is not known yet.',
    youngMeaning: 'The number may still change a bit.',
    use: 'texts',
  },
  {
    id: 'illustrative',
    plain: ['illustrative'],
    young: ['made-up'],
    meaning: 'Made up to show how the product works. Not real figures.',
    youngMeaning: 'We made these numbers up, to show how it works. They are not real.',
    use: 'texts',
  },
  {
    id: 'not_reliable',
    plain: ['not reliable enough'],
    young: ['too few to be sure'],
    meaning: 'The publisher does not give the figure, since it comes from too few people.',
    youngMeaning: 'There are too few people in it for the number to mean much.',
    use: 'texts',
  },
  {
    id: 'indicator',
    plain: ['indicator', 'indicators'],
    young: ['measure', 'measures'],
    meaning: 'A figure that is looked at every quarter, always counted in the same way.',
    youngMeaning: 'A thing that we count again and again, to see if it gets better.',
    use: 'texts',
  },
  {
    id: 'quarter',
    plain: ['quarter', 'quarters'],
    young: ['quarter', 'quarters'],
    meaning:
      'Three months of the financial year: Q1 is April to June, Q2 July to September, Q3 October to December, Q4 January to March.',
    youngMeaning: 'Three months. The first, Q1, goes from April to June.',
    use: 'glossary',
  },
  {
    id: 'financial_year',
    plain: ['financial year'],
    young: ['council year'],
    meaning: 'From 1 April to 31 March. 2021/22 ended on 31 March 2022.',
    youngMeaning: 'A year that starts in April and ends in March, like the council’s budget.',
    use: 'glossary',
  },
  {
    id: 'snapshot',
    plain: ['snapshot'],
    young: ['on one day'],
    meaning: 'The position on one day, the last of the quarter.',
    youngMeaning: 'How it is on one day, like a photo. We take the last day of the quarter.',
    use: 'glossary',
  },
  {
    id: 'rolling_year',
    plain: ['rolling year'],
    young: ['the last 12 months'],
    meaning:
      'The 12 months to the last day of the quarter. It matches the published year only at the end of March.',
    youngMeaning: 'All that took place in the 12 months up to the last day of the quarter.',
    use: 'glossary',
  },
  {
    id: 'flow',
    plain: ['flow'],
    young: ['in the three months'],
    meaning: 'What happened in the three months of the quarter, such as children coming into care.',
    youngMeaning: 'All that took place in the three months, from the first day to the last.',
    use: 'glossary',
  },
  {
    id: 'series_break',
    plain: ['break in the series'],
    young: ['change in how we count'],
    meaning: 'A change of law or definition: figures before and after it do not compare.',
    youngMeaning: 'From this day we count in a new way. So the old numbers do not match the new.',
    use: 'glossary',
  },
];
