/** What tells whether somebody looks on. */
export interface Surroundings {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether a page that opens by itself would be seen; on a server and in CI it helps nobody. */
export function hasDisplay({ platform, env }: Surroundings): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = env;
  return CI === undefined && (platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY));
}
