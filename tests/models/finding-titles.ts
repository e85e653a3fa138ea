/**
 * The title of every KPI when it went up, went down and stayed the same, written out to be read as
 * English. A percentage has two more: number and share moved apart, or the number is not known.
 */
export const TITLES = `
cla_number
  More children are in our care
  Fewer children are in our care
  The number of children in our care is the same as a year ago
cla_rate
  More children are in our care for every 10,000 who live here
  Fewer children are in our care for every 10,000 who live here
  The number of children in our care for every 10,000 who live here is the same as a year ago
cla_started
  More children came into our care
  Fewer children came into our care
  The number of children who came into our care is the same as a year ago
cla_ceased
  More children left our care
  Fewer children left our care
  The number of children who left our care is the same as a year ago
uasc_number
  More unaccompanied asylum-seeking children are in our care
  Fewer unaccompanied asylum-seeking children are in our care
  The number of unaccompanied asylum-seeking children in our care is the same as a year ago
placed_for_adoption
  More children are placed for adoption
  Fewer children are placed for adoption
  The number of children placed for adoption is the same as a year ago
foster_care
  More children live with foster carers
  Fewer children live with foster carers
  The share of children living with foster carers is the same as a year ago
  A larger share of children live with foster carers
  A smaller share of children live with foster carers
family_and_friends
  More children live with family or friends who foster them
  Fewer children live with family or friends who foster them
  The share of children living with family or friends who foster them is the same as a year ago
  A larger share of children live with family or friends who foster them
  A smaller share of children live with family or friends who foster them
in_house_foster
  More foster placements are with our own carers
  Fewer foster placements are with our own carers
  The share of foster placements with our own carers is the same as a year ago
  A larger share of foster placements are with our own carers
  A smaller share of foster placements are with our own carers
children_home
  More children live in children’s or secure homes
  Fewer children live in children’s or secure homes
  The share of children living in children’s or secure homes is the same as a year ago
  A larger share of children live in children’s or secure homes
  A smaller share of children live in children’s or secure homes
external_residential
  More children live in residential care run by others
  Fewer children live in residential care run by others
  The share of children in residential care run by others is the same as a year ago
  A larger share of children live in residential care run by others
  A smaller share of children live in residential care run by others
secure
  More children live in secure homes
  Fewer children live in secure homes
  The number of children in secure homes is the same as a year ago
supported_accommodation
  More children live in independent or supported accommodation
  Fewer children live in independent or supported accommodation
  The share of children in independent or supported accommodation is the same as a year ago
  A larger share of children live in independent or supported accommodation
  A smaller share of children live in independent or supported accommodation
with_parents
  More children are placed with parents
  Fewer children are placed with parents
  The share of children placed with parents is the same as a year ago
  A larger share of children are placed with parents
  A smaller share of children are placed with parents
outside_area
  More children live outside our area
  Fewer children live outside our area
  The share of children living outside our area is the same as a year ago
  A larger share of children live outside our area
  A smaller share of children live outside our area
outside_area_20_miles
  More children live outside our area and more than 20 miles from home
  Fewer children live outside our area and more than 20 miles from home
  The share of children living outside our area and more than 20 miles from home is the same as a year ago
  A larger share of children live outside our area and more than 20 miles from home
  A smaller share of children live outside our area and more than 20 miles from home
placements_3_plus
  More children have had three or more homes in a year
  Fewer children have had three or more homes in a year
  The share of children who have had three or more homes in a year is the same as a year ago
  A larger share of children have had three or more homes in a year
  A smaller share of children have had three or more homes in a year
same_home_2_years
  More children under 16 have lived in the same home for two years or more
  Fewer children under 16 have lived in the same home for two years or more
  The share of children under 16 who have lived in the same home for two years or more is the same as a year ago
  A larger share of children under 16 have lived in the same home for two years or more
  A smaller share of children under 16 have lived in the same home for two years or more
missing_children
  More children went missing
  Fewer children went missing
  The share of children who went missing is the same as a year ago
  A larger share of children went missing
  A smaller share of children went missing
missing_episodes
  There were more times when children went missing
  There were fewer times when children went missing
  The number of times children went missing is the same as a year ago
review_participation
  Children took part in a larger share of their reviews
  Children took part in a smaller share of their reviews
  The share of reviews that the child took part in is the same as a year ago
  Children took part in a larger share of their reviews
  Children took part in a smaller share of their reviews
health_assessments
  More children have had their health assessments
  Fewer children have had their health assessments
  The share of children whose health assessments are up to date is the same as the year before
  A larger share of children have had their health assessments
  A smaller share of children have had their health assessments
dental_checks
  More children have had their teeth checked
  Fewer children have had their teeth checked
  The share of children whose dental checks are up to date is the same as the year before
  A larger share of children have had their teeth checked
  A smaller share of children have had their teeth checked
sdq_score
  The emotional wellbeing score is higher than the year before
  The emotional wellbeing score is lower than the year before
  The emotional wellbeing score is the same as the year before
care_leavers
  More young people aged 17 to 21 are care leavers
  Fewer young people aged 17 to 21 are care leavers
  The number of care leavers aged 17 to 21 is the same as a year ago
in_touch_19_21
  We have lost touch with a smaller share of care leavers aged 19 to 21
  We have lost touch with a larger share of care leavers aged 19 to 21
  The share of care leavers aged 19 to 21 we have not lost touch with is the same as a year ago
  We have lost touch with a smaller share of care leavers aged 19 to 21
  We have lost touch with a larger share of care leavers aged 19 to 21
suitable_17_18
  More care leavers aged 17 to 18 live in suitable homes
  Fewer care leavers aged 17 to 18 live in suitable homes
  The share of care leavers aged 17 to 18 in suitable accommodation is the same as a year ago
  A larger share of care leavers aged 17 to 18 live in suitable homes
  A smaller share of care leavers aged 17 to 18 live in suitable homes
suitable_19_21
  More care leavers aged 19 to 21 live in suitable homes
  Fewer care leavers aged 19 to 21 live in suitable homes
  The share of care leavers aged 19 to 21 in suitable accommodation is the same as a year ago
  A larger share of care leavers aged 19 to 21 live in suitable homes
  A smaller share of care leavers aged 19 to 21 live in suitable homes
eet_17_18
  More care leavers aged 17 to 18 are in education, employment or training
  Fewer care leavers aged 17 to 18 are in education, employment or training
  The share of care leavers aged 17 to 18 in education, employment or training is the same as a year ago
  A larger share of care leavers aged 17 to 18 are in education, employment or training
  A smaller share of care leavers aged 17 to 18 are in education, employment or training
eet_19_21
  More care leavers aged 19 to 21 are in education, employment or training
  Fewer care leavers aged 19 to 21 are in education, employment or training
  The share of care leavers aged 19 to 21 in education, employment or training is the same as a year ago
  A larger share of care leavers aged 19 to 21 are in education, employment or training
  A smaller share of care leavers aged 19 to 21 are in education, employment or training
initial_health_assessments
  More first health assessments were done within 20 working days
  Fewer first health assessments were done within 20 working days
  The share of first health assessments done within 20 working days is the same as a year ago
  A larger share of first health assessments were done within 20 working days
  A smaller share of first health assessments were done within 20 working days
review_health_assessments
  More review health assessments were done on time
  Fewer review health assessments were done on time
  The share of review health assessments done on time is the same as a year ago
  A larger share of review health assessments were done on time
  A smaller share of review health assessments were done on time
return_interviews
  More return interviews were held within 72 hours
  Fewer return interviews were held within 72 hours
  The share of return interviews held within 72 hours is the same as a year ago
  A larger share of return interviews were held within 72 hours
  A smaller share of return interviews were held within 72 hours
caseloads
  The number of children for each social worker is higher than a year ago
  The number of children for each social worker is lower than a year ago
  The number of children for each social worker is the same as a year ago
foster_households_approved
  More fostering households were approved
  Fewer fostering households were approved
  The number of fostering households approved is the same as a year ago
foster_households_left
  More fostering households left
  Fewer fostering households left
  The number of fostering households that left is the same as a year ago
apprenticeships
  More care leavers are in apprenticeships
  Fewer care leavers are in apprenticeships
  The number of care leavers in apprenticeships is the same as a year ago
staying_put
  More young people are staying with their former foster carers
  Fewer young people are staying with their former foster carers
  The number of young people in Staying Put is the same as a year ago
staying_close
  More young people are in Staying Close
  Fewer young people are in Staying Close
  The number of young people in Staying Close is the same as a year ago
health_passports
  More care leavers have been offered a health passport
  Fewer care leavers have been offered a health passport
  The share of care leavers offered a health passport is the same as a year ago
  A larger share of care leavers have been offered a health passport
  A smaller share of care leavers have been offered a health passport
`
  .trim()
  .split(/\n(?=\S)/)
  .map((block) => {
    const [id = '', ...titles] = block.split('\n').map((line) => line.trim());
    return { id, titles };
  });
