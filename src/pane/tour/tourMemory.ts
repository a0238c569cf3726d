const key = 'first-steps-seen';

/** Whether the first steps were seen before; where storage is blocked or partitioned away they were, so as not to come back. */
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
