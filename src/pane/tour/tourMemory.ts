const key = 'first-steps-seen';

/** Whether the first steps were seen before. Where storage is blocked they count as seen, or they would come back each time. */
export function tourSeen(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return true;
  }
}

export function rememberTour(): void {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // Storage is blocked: `tourSeen` answers for that.
  }
}
