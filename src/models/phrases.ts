/**
 * The fixed phrases of the sentences on a figure. What a KPI is called stands in its definition;
 * the words around it stand here, once, so that one wording can take the place of another.
 */
export const PHRASES = {
  more: 'More from this quarter',
  sentence: 'sentence',
  sentences: 'sentences',
  /** After a difference that is not beyond chance. What says nothing of chance is beyond it. */
  chance: 'Chance alone could give this difference.',
  /** The same within a sentence. */
  mayBeChance: 'which may be chance',
  /** Under the list, once, in place of a sentence on chance after every difference. */
  chanceNote:
    'We say so where chance alone could give a change of a percentage, or a difference from other areas.',
  /** After a difference that is not that of the numbers beside it, as they are shown. */
  beforeRounding: 'worked out before rounding',
  /** Under the overview, once, where a change in it is such a one. */
  roundingNote:
    'Changes are worked out before rounding, so some are not quite the difference of the two numbers shown.',
  /** The same in the head of a column on paper, where a line more would be a page more. */
  roundingHead: 'changes before rounding',
  notTested: 'Counts, rates, scores, parts and gaps to a target are not tested for chance.',
  nothingBefore: 'There are no figures of a year ago yet, so no change is told.',
  /** The same where there are figures of the quarter before. */
  quarterBeforeOnly:
    'There are no figures of a year ago yet. What is counted on the last day of the quarter is compared with the quarter before.',
  withheldBefore: 'The figure of a year ago is withheld, to protect children.',
  yearAgo: 'a year ago',
  yearBefore: 'the year before',
  quarterBefore: 'in the quarter before',
  none: 'none',
  published: 'published',
  noFigure: 'No figure this quarter',
  withheld: 'Withheld this quarter, to protect children',
  best: 'in the best quarter of authorities',
  worst: 'in the worst quarter of authorities',
} as const;
