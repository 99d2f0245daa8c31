/** A fault planted in a sample article: what is wrong, and what finds it. */
export type Fault = {
  readonly rule: string
  /** The words that are reported, or among what is reported. */
  readonly at: string
}

/** The sample articles with their planted faults; the sound ones have none. */
export const faults: Readonly<Record<string, readonly Fault[]>> = {
  '01-harbour-strike.txt': [],
  '02-dam-inquiry.txt': [],
  '03-last-baker.txt': [],
  '04-map-maker.md': [],
  '05-flood-night.html': [],
  '06-league-final.txt': [],
  '07-marsh-road.txt': [
    {rule: 'leftover-text', at: 'above left with the kettle'},
    {rule: 'off-topic-paragraph', at: 'Rovers chase Belgian striker'},
    {rule: 'unattributed-quote', at: 'He wants to play in the cup'},
    {rule: 'unintroduced-name', at: 'Ostrava'}
  ],
  '08-council-budget.txt': [
    {rule: 'unbalanced-quotation-mark', at: '“'},
    {rule: 'misdirected-quotation-mark', at: '“'},
    {rule: 'mixed-quotation-marks', at: '"'},
    {rule: 'padded-quotation-mark', at: '“'},
    {rule: 'doubled-quotation-mark', at: '“'},
    {rule: 'doubled-quotation-mark', at: '”'}
  ],
  '09-border-clinic.txt': [
    {rule: 'missing-article', at: 'Russian Federation'},
    {rule: 'inconsistent-place-name', at: 'Russia'},
    {rule: 'unintroduced-name', at: 'Kasparava'},
    {rule: 'inconsistent-name', at: 'Yosuf'}
  ],
  '10-rail-crash.txt': [
    {rule: 'leftover-text', at: 'ADVERTISEMENT'},
    {rule: 'leftover-text', at: 'Read more'},
    {rule: 'leftover-text', at: 'Sign up'},
    {rule: 'duplicate-paragraph', at: 'Firefighters from four towns'}
  ],
  '11-festival-mud.md': [
    {rule: 'doubled-quotation-mark', at: '“'},
    {rule: 'doubled-quotation-mark', at: '”'},
    {rule: 'unattributed-quote', at: 'sell the mud'}
  ],
  '12-mine-closure.html': [
    {rule: 'leftover-text', at: 'Click here'},
    {rule: 'mixed-quotation-marks', at: '"'},
    {rule: 'misdirected-quotation-mark', at: '&rdquo;'},
    {rule: 'inconsistent-name', at: 'Tesarek'},
    {rule: 'leftover-text', at: '[caption'}
  ],
  '13-school-vote.txt': [
    {rule: 'conflicting-number', at: '214'},
    {rule: 'conflicting-number', at: '1.68'},
    {rule: 'conflicting-date', at: 'Friday, June 11'},
    {rule: 'inconsistent-name', at: 'Abernethy'}
  ],
  '14-herring-quota.txt': [
    {rule: 'inconsistent-place-name', at: 'Côte d’Ivoire'},
    {rule: 'unattributed-quote', at: '“They can take my licence'},
    {rule: 'nested-quotation-marks', at: '“'}
  ],
  '15-hospital-records.txt': [
    {rule: 'off-topic-paragraph', at: 'Growers on the south coast'},
    {rule: 'misdirected-quotation-mark', at: '”'},
    {rule: 'inconsistent-name', at: 'Agneszka'}
  ],
  '16-heath-fire.md': [
    {rule: 'leftover-text', at: 'ALSO READ'},
    {rule: 'inconsistent-name', at: 'Madigan'},
    {rule: 'duplicate-paragraph', at: 'Maddigan has 140 firefighters'}
  ]
}
