import type { WebpackPluginInstance } from 'webpack';
import { addressedFiles } from './addressedFiles.ts';
import { greeting } from './greeting.ts';
import { GreetingPlugin } from './greetingPlugin.ts';
import { plainFolder } from './plainFiles.ts';
import type { ServingAddresses } from './servingAddresses.ts';

/** What is only there while the development server runs. */
export function servingPlugins(addresses: ServingAddresses): readonly WebpackPluginInstance[] {
  return [...addressedFiles(addresses.plain, plainFolder), new GreetingPlugin(greeting(addresses))];
}
