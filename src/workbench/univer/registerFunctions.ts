import { BooleanNumber, type Injector } from '@univerjs/core';
import { FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import type { ArgumentValue } from '../customFunctions/argumentValue.ts';
import type { CellPlace } from '../customFunctions/cellCalls.ts';
import type { Evaluation } from '../customFunctions/evaluation.ts';
import type { CustomFunctionMetadata } from '../customFunctions/functionMetadata.ts';
import { HostedFunction } from './hostedFunction.ts';

/** Answers a call of one of the registered functions. */
export type FunctionAnswerer = (
  called: CustomFunctionMetadata,
  given: readonly ArgumentValue[],
  place: CellPlace,
) => Evaluation;

/** Functions of the grid that hand on an argument: a text that looks like a number or a date stays text. */
const handingOn = ['IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE', 'SWITCH'];

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Makes custom functions known to the grid: to its formulas and to its autocompletion. */
export function registerFunctions(
  injector: Injector,
  namespace: string,
  functions: readonly CustomFunctionMetadata[],
  answer: FunctionAnswerer,
): void {
  const executors = functions.map(
    (called) =>
      new HostedFunction(`${namespace}.${called.name}`.toUpperCase(), (given, place) =>
        answer(called, given, place),
      ),
  );
  const service = injector.get(IFunctionService);
  service.registerExecutors(...executors);
  for (const name of handingOn) {
    const executor = service.getExecutor(name);
    if (executor) executor.isArgumentsIgnoreNumberPattern = () => true;
  }
  injector.get(IDescriptionService).registerDescriptions(
    functions.map(({ name, description, parameters }) => ({
      functionName: `${namespace}.${name}`.toUpperCase(),
      functionType: FunctionType.User,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description,
        example: '',
        require: flag(!parameter.optional),
        repeat: flag(parameter.repeating),
      })),
    })),
  );
}
