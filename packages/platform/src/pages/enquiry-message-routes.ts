import multipart from '@fastify/multipart';
import {
  cleanText,
  EnquiryFileUpload,
  EnquiryMessageDraft,
  endpoints,
  type FieldError,
  Id,
  parseBody,
  parseParameters,
} from '@hearback/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { uuidv7 } from 'uuidv7';
import { fileByLink, followedEnquiry, sendFile, withdrawEnquiry, writeToStaff } from '../enquiries/following.ts';
import { fileWordsIn } from '../enquiry-words/file-words.ts';
import { enquiryWordsIn } from '../enquiry-words/words-in.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { type PostedFile, type PostedMessage, readMessageForm } from './enquiry-message-form.ts';
import { ownEnquiryPage } from './enquiry-own-page.tsx';
import { savesFile, sendPrivate, sendToSave } from './send.ts';

type Own = { Params: { token: string } };
type OwnFile = { Params: { token: string; id: string } };

/** Where somebody who asked for help writes with those who help, sends and saves files, and takes it back. */
export function enquiryMessageRoutes(app: FastifyInstance, services: Services): void {
  app.register(async (own) => {
    await own.register(multipart, { throwFileSizeLimit: false });

    own.post<Own>('/a/:token/enquiry-messages', async (request, reply) => {
      const { token } = request.params;
      mustBeLink(token);
      // Nothing is read from somebody without a link.
      await followedEnquiry(services, token);
      return write(services, reply, { token, posted: await readMessageForm(request) });
    });
  });

  app.get<OwnFile>('/a/:token/files/:id', savesFile, (request, reply) => saveFile(services, request, reply));

  app.post<Own>('/a/:token/enquiry-withdrawal', async ({ params: { token } }, reply) => {
    mustBeLink(token);
    await withdrawEnquiry(services, token);
    return reply.redirect(`/a/${token}`, 303);
  });
}

async function saveFile(
  services: Services,
  { params: { token, id } }: FastifyRequest<OwnFile>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!parseParameters(endpoints.enquiries.file.params, { token, id }).ok) throw notFound('file');
  const { name, kind, bytes } = await fileByLink(services, { token, id });
  return sendToSave(reply, { name, type: kind === 'pdf' ? 'application/pdf' : 'image/webp', bytes });
}

async function write(
  services: Services,
  reply: FastifyReply,
  { token, posted }: { token: string; posted: PostedMessage },
): Promise<FastifyReply> {
  const { text, files } = posted;
  const followed = await followedEnquiry(services, token);
  const draft = parseBody(EnquiryMessageDraft, { text });
  const problems = [...textProblems(followed.language, posted), ...fileProblems(followed.language, posted)];
  const again = (errors: FieldError[]) => {
    const typed = { text, errors };
    return sendPrivate(
      reply.code(422),
      ownEnquiryPage({ followed, token, today: dayInLondon(services.now()), nextId: uuidv7(), typed }),
    );
  };
  if (!draft.ok || problems.length > 0) return again(problems);
  const ids: string[] = [];
  for (const file of files) {
    const sent = await tryFile(services, { token, file, language: followed.language });
    if ('problem' in sent) return again([sent.problem]);
    ids.push(sent.id);
  }
  await writeOnce(services, { token, id: posted.id, draft: { ...draft.value, files: ids } });
  return reply.redirect(`/a/${token}#messages`, 303);
}

interface Writing {
  token: string;
  id: unknown;
  draft: EnquiryMessageDraft;
}

async function writeOnce(services: Services, { token, id, draft }: Writing): Promise<void> {
  try {
    await writeToStaff(services, { token, id: parseBody(Id, id).ok ? String(id) : uuidv7(), draft });
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.code !== 'id-used') throw error;
    // Sent, then changed by going back: it is another message.
    await writeToStaff(services, { token, id: uuidv7(), draft });
  }
}

function textProblems(language: string, { text, files }: PostedMessage): FieldError[] {
  const draft = parseBody(EnquiryMessageDraft, { text });
  if (draft.ok) return [];
  const words = enquiryWordsIn(language);
  const wrong = cleanText(text) === '' ? words.writeMissing : words.writeLong;
  const detail = files.length > 0 ? `${wrong}. ${fileWordsIn(language).again}` : wrong;
  return [{ pointer: '/text', code: 'required', detail }];
}

function fileProblems(language: string, { files, isTooMany }: PostedMessage): FieldError[] {
  const words = fileWordsIn(language);
  const large = files.find(({ isTooLarge }) => isTooLarge);
  if (isTooMany) return [fileProblem(words.many)];
  return large ? [fileProblem(words.large(large.name))] : [];
}

function fileProblem(detail: string): FieldError {
  return { pointer: '/files', code: 'wrong-kind', detail };
}

/** Sends a file; gives its id, or what is wrong with it in the words of the page. */
async function tryFile(
  services: Services,
  { token, file: { name, bytes }, language }: { token: string; file: PostedFile; language: string },
): Promise<{ id: string } | { problem: FieldError }> {
  const words = fileWordsIn(language);
  const called = parseBody(EnquiryFileUpload.shape.name, name.slice(-200));
  const id = uuidv7();
  const upload = parseBody(EnquiryFileUpload, {
    name: called.ok ? called.value : 'file',
    data: bytes.toString('base64'),
  });
  if (!upload.ok) return { problem: fileProblem(words.wrong(name)) };
  try {
    await sendFile(services, { token, id, upload: upload.value });
    return { id };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.problem.code === 'invalid') return { problem: fileProblem(words.wrong(name)) };
    if (error.problem.code === 'not-now') return { problem: fileProblem(words.full) };
    throw error;
  }
}

function mustBeLink(token: string): void {
  if (!parseParameters(endpoints.enquiries.follow.params, { token }).ok) throw notFound('page for this link');
}
