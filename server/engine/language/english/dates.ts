/** Weekdays from Sunday, with how they begin and how they may be written. Data only. */
export const WEEKDAYS: readonly {
  readonly name: string;
  readonly short: string;
  readonly pattern: string;
}[] = [
  { name: 'Sunday', short: 'sun', pattern: 'Sunday|Sun' },
  { name: 'Monday', short: 'mon', pattern: 'Monday|Mon' },
  { name: 'Tuesday', short: 'tue', pattern: 'Tuesday|Tues|Tue' },
  { name: 'Wednesday', short: 'wed', pattern: 'Wednesday|Weds|Wed' },
  { name: 'Thursday', short: 'thu', pattern: 'Thursday|Thurs|Thur|Thu' },
  { name: 'Friday', short: 'fri', pattern: 'Friday|Fri' },
  { name: 'Saturday', short: 'sat', pattern: 'Saturday|Sat' },
];
