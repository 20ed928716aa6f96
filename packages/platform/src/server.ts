import compress from '@fastify/compress';
import cors from '@fastify/cors';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyReply, LogController } from 'fastify';
import { auditFileRoutes } from './audit/file.ts';
import { auditRoutes } from './audit/routes.ts';
import { authorAnswerRoutes } from './author-answers/routes.ts';
import { changeRoutes, sentChangeRoutes } from './changes/routes.ts';
import { clockRoutes } from './clocks/routes.ts';
import { complaintRoutes } from './complaints/routes.ts';
import { conversationRoutes } from './conversations/routes.ts';
import { deliveryRoutes } from './delivery/routes.ts';
import { mailChoiceRoutes } from './digests/routes.ts';
import { directoryRoutes } from './directories/routes.ts';
import { docsRoutes } from './docs/routes.ts';
import { enquiryRoutes } from './enquiries/routes.ts';
import { frameRoutes } from './frame/routes.ts';
import { groupRoutes } from './groups/routes.ts';
import { staffGroupRoutes } from './groups/staff-routes.ts';
import { healthRoutes } from './health/routes.ts';
import { answerBadAddress, answerFailures } from './http/failures.ts';
import { Tries } from './http/tries.ts';
import { importFileRoutes } from './imports/file.ts';
import { importRoutes } from './imports/routes.ts';
import { publicModerationRoutes } from './moderation/public-routes.ts';
import { moderationRoutes } from './moderation/routes.ts';
import { toCheckRoutes } from './moderation/to-check-routes.ts';
import { newsRoutes } from './news/routes.ts';
import { organisationRoutes } from './organisations/routes.ts';
import { staffOrganisationRoutes } from './organisations/staff-routes.ts';
import { publicFolder } from './pages/assets.ts';
import { pageRoutes } from './pages/routes.ts';
import { workspaceRoutes } from './pages/workspace-routes.ts';
import { invitationRoutes } from './people/invitation-routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { pictureRoutes, publicPictureRoutes } from './pictures/routes.ts';
import { receiptRoutes } from './receipts/routes.ts';
import { replyRoutes } from './replies/routes.ts';
import { replySettingsRoutes, replyTemplateRoutes } from './replies/settings-routes.ts';
import { returnRoutes } from './returns/routes.ts';
import { savedSearchRoutes } from './saved-searches/routes.ts';
import { searchRoutes } from './search/routes.ts';
import { secondStepRoutes } from './second-step/routes.ts';
import { sentOnRoutes } from './sent-on/routes.ts';
import type { Services } from './services.ts';
import { limitOfCallers } from './staff/limit.ts';
import { staffRoutes } from './staff/routes.ts';
import { limitTries } from './staff/secrets-tried.ts';
import { storyRoutes } from './stories/routes.ts';
import { surveyInvitationRoutes } from './survey-invitations/routes.ts';
import { surveyPaperRoutes } from './surveys/paper-routes.ts';
import { surveyPictureRoutes } from './surveys/pictures.ts';
import { responseFileRoutes } from './surveys/response-file.ts';
import { surveyRoutes } from './surveys/routes.ts';
import { staffSurveyRoutes } from './surveys/staff-routes.ts';
import { keptFileRoutes } from './widget-files/routes.ts';
import { workStoryRoutes } from './work-stories/routes.ts';
import { writtenAnswerRoutes } from './written-answers/routes.ts';

/** Room for the longest story in the widest encoding: 30,000 characters of 9 bytes, percent-encoded. */
const BODY_BYTES = 512 * 1024;
const A_YEAR_S = 31_536_000;

/** What answers the API. */
const apiRoutes = [
  organisationRoutes,
  groupRoutes,
  storyRoutes,
  receiptRoutes,
  staffSurveyRoutes,
  surveyInvitationRoutes,
  surveyPaperRoutes,
  surveyPictureRoutes,
  returnRoutes,
  workStoryRoutes,
  enquiryRoutes,
  complaintRoutes,
  conversationRoutes,
  writtenAnswerRoutes,
  staffRoutes,
  secondStepRoutes,
  directoryRoutes,
  moderationRoutes,
  publicModerationRoutes,
  sentOnRoutes,
  searchRoutes,
  newsRoutes,
  savedSearchRoutes,
  replyRoutes,
  replySettingsRoutes,
  deliveryRoutes,
  mailChoiceRoutes,
  replyTemplateRoutes,
  changeRoutes,
  sentChangeRoutes,
  toCheckRoutes,
  pictureRoutes,
  authorAnswerRoutes,
  clockRoutes,
  peopleRoutes,
  auditRoutes,
  auditFileRoutes,
  responseFileRoutes,
  invitationRoutes,
  staffOrganisationRoutes,
  staffGroupRoutes,
  importRoutes,
  importFileRoutes,
];

/** The whole HTTP side, ready to listen. */
export async function buildServer(services: Services, logger: FastifyBaseLogger): Promise<FastifyInstance> {
  const { config } = services;
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_BYTES,
    // One hop: what stands further left in X-Forwarded-For is the visitor's own word, and would get round the limits.
    trustProxy: config.isBehindProxy ? (_, hop) => hop === 0 : false,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerBadAddress,
  });
  answerFailures(app);
  await app.register(underPressure, {
    maxEventLoopDelay: config.busyAfter,
    // It needs two looks at the clock between two samples: where they cannot come, it takes everything for late for ever.
    sampleInterval: 2 * config.busyAfter,
    retryAfter: 5,
  });
  await app.register(helmet, securityHeaders(config.publicUrl));
  // Anyone's page may call the public API; credentials never go with such a call.
  await app.register(cors, { origin: '*', methods: ['GET', 'PUT', 'POST', 'DELETE'], maxAge: 7200, exposedHeaders });
  await registerRoutes(app, services);
  return app;
}

async function registerRoutes(app: FastifyInstance, services: Services): Promise<void> {
  const limit = { enableDraftSpec: true, max: services.config.rateLimit, timeWindow: '1 minute' };
  await app.register(async (api) => {
    // Before the plugin: its own hook reads what this one has set.
    api.addHook('onRoute', (route) => limitTries(route, services.config.signInLimit));
    await api.register(rateLimit, { ...limit, ...limitOfCallers(services), store: Tries });
    // JSON alone: any page may post plain text or a form to us without asking first.
    api.removeContentTypeParser('text/plain');
    await api.register(async (surveys) => {
      // A survey is as long as a page.
      await surveys.register(compress, { threshold: 500 });
      surveyRoutes(surveys, services);
    });
    for (const routes of apiRoutes) routes(api, services);
  });
  await app.register(async (pages) => {
    await pages.register(compress);
    pages.removeAllContentTypeParsers();
    await pages.register(formbody);
    // Reading is free; sending is as limited as by the API.
    await pages.register(rateLimit, { ...limit, allowList: ({ method }) => method === 'GET' });
    pageRoutes(pages, services);
    workspaceRoutes(pages);
    frameRoutes(pages, services);
    publicPictureRoutes(pages, services);
  });
  healthRoutes(app, services);
  await docsRoutes(app, services.config);
  if (publicFolder) {
    await app.register(fastifyStatic, staticFiles(publicFolder));
    await keptFileRoutes(app, publicFolder, services.config.dataFolder);
  }
}

// The day: a form asks for a month, and the clock of a device may be a year off.
const exposedHeaders = ['Date', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After'];

/** Pages load nothing but our own styles, run no script unless they say so, and show in no frame. */
function securityHeaders(publicUrl: string) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Practices' pages load the widget from here.
    crossOriginResourcePolicy: { policy: 'cross-origin' as const },
    crossOriginOpenerPolicy: { policy: 'same-origin' as const },
    referrerPolicy: { policy: 'no-referrer' as const },
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: A_YEAR_S } : false,
  };
}

function staticFiles(root: string) {
  return {
    root,
    // A route for each file: a wildcard would lose to the one of the workspace's addresses.
    wildcard: false,
    preCompressed: true,
    index: false as const,
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      const isHashed = /-[\w-]{8,}\.(js|css)(\.br)?$/.test(path);
      reply.header('cache-control', isHashed ? `public, max-age=${A_YEAR_S}, immutable` : 'public, max-age=300');
    },
  };
}
