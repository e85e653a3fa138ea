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
  notTested: 'Counts, rates, scores, parts and gaps to a target are not tested for chance.',
  nothingBefore: 'There are no figures of a year ago yet, so no change is told.',
  withheldBefore: 'The figure of a year ago is withheld, to protect children.',
  yearAgo: 'a year ago',
  yearBefore: 'the year before',
  none: 'none',
  published: 'published',
  noFigure: 'No figure this quarter',
  withheld: 'Withheld this quarter, to protect children',
  best: 'in the best quarter of authorities',
  worst: 'in the worst quarter of authorities',
} as const;
