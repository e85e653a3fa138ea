import type { Word } from './word.ts';

/** Meetings and people, health and safety, and what comes after care. */
export const HEALTH_AND_FUTURE_WORDS: readonly Word[] = [
  {
    id: 'review',
    plain: ['review', 'reviews'],
    young: ['review meeting', 'review meetings'],
    meaning:
      'The regular meeting that checks the plan for a child in care: after 20 working days, then three months, then at least every six months.',
    youngMeaning:
      'A meeting to talk about how you are and what should happen next. You can have a say.',
    use: 'texts',
  },
  {
    id: 'independent_reviewing_officer',
    plain: ['independent reviewing officer'],
    young: ['the person who runs your review meetings'],
    meaning: 'The officer who chairs a child’s reviews and checks that the plan is followed.',
    youngMeaning: 'They run your {review:many} and check that people do what they said.',
    use: 'glossary',
  },
  {
    id: 'health_assessment',
    plain: ['health assessment', 'health assessments'],
    young: ['health check', 'health checks'],
    meaning:
      'A check of a child’s physical and emotional health: the first within 20 working days of coming into care, then every six months under the age of five and every year after that.',
    youngMeaning: 'A talk and a check with a nurse or a doctor, to see how you are.',
    use: 'texts',
  },
  {
    id: 'review_health_assessment',
    plain: ['review health assessment', 'review health assessments'],
    young: ['follow-up health check', 'follow-up health checks'],
    meaning: 'Every health assessment after the first.',
    youngMeaning: 'Each {health_assessment} after your first one.',
    use: 'texts',
  },
  {
    id: 'dental_check',
    plain: ['dental check', 'dental checks'],
    young: ['check-up at the dentist', 'check-ups at the dentist'],
    meaning: 'A check of a child’s teeth by a dentist.',
    youngMeaning: 'When a dentist looks at your teeth.',
    use: 'texts',
  },
  {
    id: 'sdq',
    plain: ['emotional wellbeing score'],
    young: ['feelings score'],
    meaning:
      'The mean score of the Strengths and Difficulties Questionnaire, which carers fill in: from 0 to 40. A lower score is better; 17 or more is a cause for concern.',
    youngMeaning:
      'Carers answer 20 questions on how you feel and get on with people. It gives a score from 0 to 40. A low score is good.',
    use: 'texts',
  },
  {
    id: 'health_passport',
    plain: ['health passport', 'health passports'],
    young: ['health story', 'health stories'],
    meaning:
      'A summary of a young person’s health history, to take with them when they leave care.',
    youngMeaning: 'A short record of your health, for you to keep when you leave care.',
    use: 'texts',
  },
  {
    id: 'missing',
    plain: ['went missing'],
    young: ['went missing'],
    meaning:
      'Not where they were expected to be, with nobody knowing where they were. One child may go missing several times.',
    youngMeaning: 'Nobody knew where the young person was, and people were worried.',
    use: 'texts',
  },
  {
    id: 'return_interview',
    plain: ['return interview', 'return interviews'],
    young: ['talk after coming back', 'talks after coming back'],
    meaning:
      'The talk that a child is offered after having been missing, with someone who is not their carer, within 72 hours of being found.',
    youngMeaning:
      'If you have been missing, someone asks how you are and what would help. It is up to you.',
    use: 'texts',
  },
  {
    id: 'personal_adviser',
    plain: ['personal adviser', 'personal advisers'],
    young: ['worker who helps you after care', 'workers who help you after care'],
    meaning: 'The person who supports a care leaver, up to the age of 25 if they wish.',
    youngMeaning: 'They help you when you leave care, until you are 25 if you like.',
    use: 'glossary',
  },
  {
    id: 'pathway_plan',
    plain: ['pathway plan', 'pathway plans'],
    young: ['plan for your future', 'plans for your future'],
    meaning: 'The plan for a young person’s life after care: home, money, health, work.',
    youngMeaning: 'What you want for your life after care, and who will help you with it.',
    use: 'glossary',
  },
  {
    id: 'care_leaver',
    plain: ['care leaver', 'care leavers'],
    young: ['care-experienced young person', 'care-experienced young people'],
    meaning:
      'A young person who was in care for at least 13 weeks, some of it when 16 or 17, and has left. The council asks each year how they are, around their birthday.',
    youngMeaning: 'A young person who was in care as a teenager and has now left it.',
    use: 'texts',
  },
  {
    id: 'in_touch',
    plain: ['lost touch'],
    young: ['lost touch'],
    meaning: 'The council has had no word with the young person around their birthday.',
    youngMeaning: 'We tried to reach the young person and did not manage.',
    use: 'texts',
  },
  {
    id: 'suitable_accommodation',
    plain: ['suitable accommodation'],
    young: ['a home that is right for them'],
    meaning:
      'A home that is safe, secure and affordable. A night shelter, a prison or a bed and breakfast is not.',
    youngMeaning: 'A safe home that you can afford and can stay in. A hostel for one night is not.',
    use: 'texts',
  },
  {
    id: 'education_employment_training',
    plain: ['education, employment or training'],
    young: ['school, college, training or work'],
    meaning:
      'Studying, training or working, full time or part time, in the week around the young person’s birthday.',
    youngMeaning: 'You study, you train or you have a job. Part time counts.',
    use: 'texts',
    // The name of a part, as files write it.
    phrases: {
      'in education, employment or training': 'in {education_employment_training}',
    },
  },
  {
    id: 'staying_put',
    plain: ['Staying Put'],
    young: ['Staying Put'],
    meaning: 'Living on with one’s former foster carers after the age of 18.',
    youngMeaning: 'You go on living with your foster carers when you are 18 or over.',
    use: 'texts',
  },
  {
    id: 'staying_close',
    plain: ['Staying Close'],
    young: ['Staying Close'],
    meaning: 'Living near one’s former children’s home after the age of 18, with its support.',
    youngMeaning: 'You live near your old children’s home, and its staff still help you.',
    use: 'texts',
  },
];
