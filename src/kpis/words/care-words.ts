import type { Word } from './word.ts';

/** Being in care, home, family. */
export const CARE_WORDS: readonly Word[] = [
  {
    id: 'our_care',
    plain: ['our care'],
    young: ['our care'],
    meaning:
      'Children in our care are children for whom the council is responsible, by agreement with their parents or because a court has decided so.',
    youngMeaning:
      'When the council looks after you because your parents cannot do it just now, you are in {our_care}.',
    use: 'texts',
  },
  {
    id: 'looked_after',
    plain: ['looked after'],
    young: ['in our care'],
    meaning:
      'The legal word for being in care. Children who only have short breaks are looked after in law and are not counted here.',
    youngMeaning: 'What the law calls it when the council looks after you.',
    use: 'texts',
  },
  {
    id: 'placement',
    plain: ['placement', 'placements'],
    young: ['home', 'homes'],
    meaning:
      'The home in which a child in care lives, and the people who look after them there. Three placements in a year are two moves.',
    youngMeaning:
      'The place where you live, and the people you live with. Three {placement:many} in a year means two moves.',
    use: 'texts',
  },
  {
    id: 'stability',
    plain: ['stability'],
    young: ['feeling settled'],
    meaning: 'How seldom children have to move, and how long they stay in the same home.',
    youngMeaning: 'You do not have to move a lot. You can stay where you live.',
    use: 'texts',
  },
  {
    id: 'siblings',
    plain: ['siblings'],
    young: ['brothers and sisters'],
    meaning: 'Brothers and sisters, half-brothers and half-sisters, and step-siblings.',
    youngMeaning: 'Your brothers and sisters. Half and step ones count too.',
    use: 'texts',
  },
  {
    id: 'contact',
    plain: ['contact'],
    young: ['family time'],
    meaning: 'The time that children in care spend with their family, in person or by phone.',
    youngMeaning: 'Time with your mum, your dad or other people in your family.',
    use: 'glossary',
  },
  {
    id: 'respite',
    plain: ['respite'],
    young: ['a short break'],
    meaning: 'A short stay away from the usual carers, planned in advance.',
    youngMeaning: 'A few days away from where you live most of the time, like a sleepover.',
    use: 'glossary',
  },
  {
    id: 'unaccompanied',
    plain: ['unaccompanied asylum-seeking child', 'unaccompanied asylum-seeking children'],
    young: ['child who came to this country alone', 'children who came to this country alone'],
    meaning:
      'A child who came to this country without a parent or another adult responsible for them, and who asks to stay because it is not safe to go back.',
    youngMeaning:
      'A child who came here with no parent to look after them. They ask to stay because it is not safe to go back.',
    use: 'texts',
    phrases: {
      'unaccompanied children': '{unaccompanied:many}',
      'unaccompanied child': '{unaccompanied}',
    },
  },
  {
    id: 'foster_carer',
    plain: ['foster carer', 'foster carers'],
    young: ['foster carer', 'foster carers'],
    meaning: 'A person approved to look after children in care in their own home.',
    youngMeaning: 'Someone who looks after children in care in their own home.',
    use: 'texts',
  },
  {
    id: 'fostering_household',
    plain: ['fostering household', 'fostering households'],
    young: ['foster family', 'foster families'],
    meaning: 'A home with one or more approved foster carers.',
    youngMeaning: 'A family or a person who fosters.',
    use: 'texts',
  },
  {
    id: 'family_and_friends',
    plain: ['family or friends who foster them'],
    young: ['family or friends who foster them'],
    meaning:
      'Relatives or friends of the family who are approved as foster carers for a child. Also called connected persons or kinship foster carers.',
    youngMeaning:
      'An aunt, a grandad, a family friend or someone else you know, who is your foster carer.',
    use: 'texts',
  },
  {
    id: 'own_carers',
    plain: ['our own carers'],
    young: ['our own carers'],
    meaning:
      'Foster carers approved by the council itself, not by an independent fostering agency.',
    youngMeaning: 'Foster carers who work with our council, not with a company.',
    use: 'texts',
  },
  {
    id: 'childrens_home',
    plain: ['children’s home', 'children’s homes'],
    young: ['children’s home', 'children’s homes'],
    meaning: 'A registered home where staff look after children in care.',
    youngMeaning: 'A house where a few young people live, and staff look after them.',
    use: 'glossary',
  },
  {
    id: 'secure_home',
    plain: ['secure home', 'secure homes'],
    young: ['secure home', 'secure homes'],
    meaning:
      'A children’s home in which a court has allowed a child’s freedom to be restricted, for their safety or the safety of others.',
    youngMeaning:
      'A home you are not free to leave. A court must say yes first, and it must be to keep people safe.',
    use: 'texts',
  },
  {
    id: 'residential_care',
    plain: ['residential care'],
    young: ['homes with staff'],
    meaning: 'Children’s homes, care homes, residential schools and other homes with staff.',
    youngMeaning: 'Places to live where staff look after you, such as a children’s home.',
    use: 'texts',
  },
  {
    id: 'external_residential',
    plain: ['residential care run by others'],
    young: ['homes with staff, run by somebody else'],
    meaning:
      'A children’s home, a care home or a residential school that the council does not run: most belong to companies and charities.',
    youngMeaning:
      'Places to live with staff, run by a company or a charity and not by our council.',
    use: 'texts',
  },
  {
    id: 'supported_accommodation',
    plain: ['supported accommodation'],
    young: ['a home with support'],
    meaning:
      'A home for young people of 16 and over who live without carers and have someone who helps them. Registered by law since 28 October 2023.',
    youngMeaning: 'A place to live from the age of 16. There is no carer, but someone helps you.',
    use: 'texts',
  },
  {
    id: 'placed_for_adoption',
    plain: ['placed for adoption'],
    young: ['living with the family who plan to adopt them'],
    meaning:
      'Living with the family that plans to adopt the child, until a court makes the adoption order.',
    youngMeaning:
      'You live with the family who want to adopt you. A judge still has to say yes to it.',
    use: 'texts',
  },
  {
    id: 'placed_with_parents',
    plain: ['placed with parents'],
    young: ['living with their parents'],
    meaning:
      'In care by a court’s order, and living with a parent or someone else who has parental responsibility.',
    youngMeaning: 'You are in {our_care}, and you live with your mum, your dad or both.',
    use: 'texts',
  },
  {
    id: 'outside_area',
    plain: ['outside our area'],
    young: ['outside our area'],
    meaning: 'Beyond the boundary of our council. It need not be far: it may be the next street.',
    youngMeaning: 'In a place that has some other council. It may still be quite near.',
    use: 'texts',
  },
  {
    id: 'corporate_parent',
    plain: ['corporate parent', 'corporate parents'],
    young: ['council as a parent', 'councillors and staff as parents'],
    meaning:
      'The council, in its duty to care for the children in its care as any good parent would.',
    youngMeaning: 'The council should care for you as a good mum or dad would.',
    use: 'glossary',
  },
];
