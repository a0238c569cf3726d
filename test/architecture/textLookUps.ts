import { relative } from 'node:path';
import typescript from 'typescript';

const { ModuleKind, ModuleResolutionKind, ScriptTarget, SyntaxKind, TypeFlags } = typescript;

/**
 * Every place where a text chooses the property of an object: `record[text]` and `text in record`. A text such as
 * `constructor` finds there what nobody wrote; a `Map` has only what was put into it. Keys that the compiler knows one by
 * one (a union of literals) and numbers are none.
 *
 * @param folder what the answer's paths are relative to
 * @example
 * textLookUps('/project', ['/project/src/basis.ts']); // => ['src/basis.ts:12 words[name]']
 */
export function textLookUps(folder: string, files: readonly string[]): readonly string[] {
  const program = typescript.createProgram([...files], {
    allowImportingTsExtensions: true,
    jsx: typescript.JsxEmit.ReactJSX,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ModuleKind.Preserve,
    moduleResolution: ModuleResolutionKind.Bundler,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    strict: true,
    target: ScriptTarget.ES2022,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not read`);
    const visit = (node: typescript.Node): void => {
      if (isTextLookUp(node, checker)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
        const path = relative(folder, file).replaceAll('\\', '/');
        found.push(`${path}:${line} ${node.getText(source)}`);
      }
      typescript.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function isTextLookUp(node: typescript.Node, checker: typescript.TypeChecker): boolean {
  if (typescript.isElementAccessExpression(node)) {
    return isAnyText(node.argumentExpression, checker) && isObject(node.expression, checker);
  }
  return (
    typescript.isBinaryExpression(node) &&
    node.operatorToken.kind === SyntaxKind.InKeyword &&
    isAnyText(node.left, checker)
  );
}

/** Whether an expression may be any text: neither a literal, nor one of a known few. */
function isAnyText(expression: typescript.Expression, checker: typescript.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(expression);
  const members = type.isUnion() ? type.types : [type];
  return members.some(
    (member) =>
      (member.flags & TypeFlags.String) !== 0 ||
      (member.flags & TypeFlags.TemplateLiteral) !== 0 ||
      ((member.flags & TypeFlags.TypeParameter) !== 0 && isText(member, checker)),
  );
}

/** A type parameter that stands for any text, and not for keys of an object. */
function isText(type: typescript.Type, checker: typescript.TypeChecker): boolean {
  const constraint = checker.getBaseConstraintOfType(type);
  return constraint !== undefined && (constraint.flags & TypeFlags.String) !== 0;
}

/** Lists have no names; a type that nobody knows counts as an object. */
function isObject(expression: typescript.Expression, checker: typescript.TypeChecker): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  return !checker.isArrayType(type) && !checker.isTupleType(type);
}
