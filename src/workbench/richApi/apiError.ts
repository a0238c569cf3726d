/** A failure of the Excel API, answered to the add-in as OfficeExtension.Error; thrown by the object model, caught once in interpretRequest. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** Where it happened, such as `Worksheet.getRange`; filled in by the interpreter when null. */
  readonly location: string | null;

  constructor(code: string, message: string, status = 400, location: string | null = null) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.location = location;
  }
}

/** `InvalidArgument`, with Excel's own words unless others say more. */
export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ApiError {
  return new ApiError('InvalidArgument', message);
}

/** `AccessDenied`: what a protected sheet answers to a write. */
export function accessDenied(): ApiError {
  return new ApiError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** `ItemNotFound`. */
export function itemNotFound(): ApiError {
  return new ApiError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

/** `ItemAlreadyExists`. */
export function itemAlreadyExists(): ApiError {
  return new ApiError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    409,
  );
}

/** `ApiNotFound`: Excel has it or not, the workbench has not. */
export function apiNotFound(location: string): ApiError {
  return new ApiError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${location})`,
    400,
    location,
  );
}
