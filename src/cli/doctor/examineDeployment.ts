import { askAddress } from './askAddress.ts';
import { checkAnswer } from './checkAnswer.ts';
import type { Finding } from './finding.ts';
import { readManifestContent, type ManifestAddress } from './manifestAddresses.ts';

/** What was asked, and all that is wrong. */
export interface Examination {
  readonly asked: number;
  readonly findings: readonly Finding[];
}

interface Asked {
  readonly findings: readonly Finding[];
  readonly text: string;
}

/**
 * Asks every address that a deployed manifest names, as Excel would, and names what is wrong.
 *
 * @param authority a certificate to be trusted besides those of the system
 */
export async function examineDeployment(
  manifest: string,
  authority: string | undefined,
): Promise<Examination> {
  const own = await ask({ address: manifest, role: 'manifest' }, authority);
  if (own.findings.length > 0) return { asked: 1, findings: own.findings };
  const content = readManifestContent(own.text);
  if (content === undefined) {
    return { asked: 1, findings: [{ address: manifest, code: 'no-manifest' }] };
  }
  const { addresses, version } = content;
  const answers = await Promise.all(addresses.map(async (each) => ask(each, authority)));
  const page = answers[addresses.findIndex(({ role }) => role === 'page')];
  const release = await ask(
    { address: new URL('release.json', manifest).href, role: 'manifest' },
    authority,
  );
  return {
    asked: addresses.length + 2,
    findings: [
      ...answers.flatMap(({ findings }) => findings),
      ...releaseFindings({ manifest, version, page: page?.text ?? '', release: release.text }),
    ],
  };
}

const failed = (finding: Finding): Asked => ({ findings: [finding], text: '' });

type Question = ManifestAddress | { readonly address: string; readonly role: 'manifest' };

async function ask(question: Question, authority: string | undefined): Promise<Asked> {
  const { address } = question;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    return failed({ address, code: 'not-https' });
  }
  const answer = await askAddress(address, authority);
  if ('error' in answer) {
    const { error } = answer;
    const isCertificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/u.test(error);
    return failed({ address, code: isCertificate ? 'certificate' : 'no-answer', error });
  }
  if (question.role !== 'manifest') {
    return { findings: checkAnswer(question, answer), text: answer.body.toString() };
  }
  const { status, headers, body } = answer;
  if (status === 200) return { findings: [], text: body.toString() };
  return failed({ address, code: 'status', status, location: headers.get('location') });
}

interface Versions {
  readonly manifest: string;
  readonly version: string;
  readonly page: string;
  readonly release: string;
}

/** Another add-in than this one says nothing of its release. */
function releaseFindings({ manifest, version, page, release }: Versions): readonly Finding[] {
  const [, build] = /"build":\s*"([^"]*)"/u.exec(release) ?? [];
  if (build === undefined) return [];
  const [, own = ''] = /<meta name="?build"? content="?([^">\s]+)/u.exec(page) ?? [];
  const [released = ''] = build.split('+');
  const findings: readonly (Finding | undefined)[] = [
    version.startsWith(`${released}.`)
      ? undefined
      : { address: manifest, code: 'version', manifest: version, release: build },
    own === build ? undefined : { address: manifest, code: 'build', page: own, release: build },
  ];
  return findings.filter((finding) => finding !== undefined);
}
