import description from '../../package.json';

/** Version of the add-in; read by its name alone, the rest of the file stays out of the bundle. */
export const version: string = description.version;
