/** When a workbook was made, as it is printed: 2026-01-20 09:30, in local time. */
export function printTime(date: Date): string {
  return `${printDay(date)} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** 2026-01-20, in local time. */
export function printDay(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
