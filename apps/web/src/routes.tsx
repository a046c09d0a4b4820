import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { LoadFailedScreen } from './shell/load-failed-screen.js';
import { NotFoundScreen } from './shell/not-found-screen.js';

const root = createRootRoute({ notFoundComponent: NotFoundScreen });
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: lazyRouteComponent(() => import('./shell/app-shell.js'), 'AppShell'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./screens/sign-in/sign-in-screen.js'), 'SignInScreen'),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./screens/set-password/set-password-screen.js'), 'SetPasswordScreen'),
});
const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: lazyRouteComponent(
    () => import('./screens/set-password/forgot-password-screen.js'),
    'ForgotPasswordScreen',
  ),
});

const heldAccount = createRoute({
  getParentRoute: () => root,
  path: '/held-account',
  component: lazyRouteComponent(() => import('./screens/open-account/held-account-screen.js'), 'HeldAccountScreen'),
});
const openAccount = createRoute({
  getParentRoute: () => root,
  path: '/open-account',
  component: lazyRouteComponent(() => import('./screens/open-account/use-link-screen.js'), 'OpenAccountScreen'),
});
const linkAccount = createRoute({
  getParentRoute: () => root,
  path: '/link-account',
  component: lazyRouteComponent(() => import('./screens/open-account/use-link-screen.js'), 'LinkAccountScreen'),
});

/** The screens, one line each: address, file, component. Every screen is loaded when it is first opened. */
const screens = [
  createRoute({
    getParentRoute: () => inside,
    path: '/',
    component: lazyRouteComponent(() => import('./screens/desk/desk-screen.js'), 'DeskScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/engagements',
    component: lazyRouteComponent(() => import('./screens/engagements/engagements-screen.js'), 'EngagementsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/engagements/new',
    component: lazyRouteComponent(
      () => import('./screens/engagement-new/engagement-new-screen.js'),
      'EngagementNewScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/engagements/$id',
    component: lazyRouteComponent(() => import('./screens/engagement/engagement-screen.js'), 'EngagementScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/engagements/$id/visits/new',
    component: lazyRouteComponent(
      () => import('./screens/visit-record/unplanned-visit-screen.js'),
      'UnplannedVisitScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/search',
    component: lazyRouteComponent(() => import('./screens/search/search-screen.js'), 'SearchScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/visits',
    component: lazyRouteComponent(() => import('./screens/visits/visits-screen.js'), 'VisitsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/action-items',
    component: lazyRouteComponent(() => import('./screens/action-items/action-items-screen.js'), 'ActionItemsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/visits/$id',
    component: lazyRouteComponent(() => import('./screens/visit/visit-screen.js'), 'VisitScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/visits/$id/record',
    component: lazyRouteComponent(() => import('./screens/visit-record/visit-record-screen.js'), 'VisitRecordScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/dispatches',
    component: lazyRouteComponent(() => import('./screens/dispatches/dispatches-screen.js'), 'DispatchesScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/dispatches/experts',
    component: lazyRouteComponent(() => import('./screens/experts/experts-screen.js'), 'ExpertsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/dispatches/payments',
    component: lazyRouteComponent(() => import('./screens/dispatch-payments/payments-screen.js'), 'PaymentsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/dispatches/needs/$id',
    component: lazyRouteComponent(() => import('./screens/need/need-screen.js'), 'NeedScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/dispatches/$id',
    component: lazyRouteComponent(() => import('./screens/dispatch/dispatch-screen.js'), 'DispatchScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/coverage',
    component: lazyRouteComponent(() => import('./screens/coverage/coverage-screen.js'), 'CoverageScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/coverage/offers',
    component: lazyRouteComponent(() => import('./screens/offers/offers-screen.js'), 'OffersScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/transfers',
    component: lazyRouteComponent(() => import('./screens/transfers/transfers-screen.js'), 'TransfersScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/transfers/lists/new',
    component: lazyRouteComponent(
      () => import('./screens/transfer-list/transfer-list-new-screen.js'),
      'TransferListNewScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/transfers/lists/$id',
    component: lazyRouteComponent(
      () => import('./screens/transfer-list/transfer-list-screen.js'),
      'TransferListScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/transfers/$id',
    component: lazyRouteComponent(() => import('./screens/transfer/transfer-screen.js'), 'TransferScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/handovers/$id',
    component: lazyRouteComponent(() => import('./screens/handover/handover-screen.js'), 'HandoverScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/first-steps',
    component: lazyRouteComponent(() => import('./screens/first-steps/first-steps-screen.js'), 'FirstStepsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/load',
    component: lazyRouteComponent(() => import('./screens/load/load-screen.js'), 'LoadScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/people',
    component: lazyRouteComponent(() => import('./screens/people/people-screen.js'), 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/people/peers',
    component: lazyRouteComponent(() => import('./screens/peers/peers-screen.js'), 'PeersScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/people/peers/$id',
    component: lazyRouteComponent(() => import('./screens/peer/peer-screen.js'), 'PeerScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/people/peers/$id/contribution',
    component: lazyRouteComponent(
      () => import('./screens/contribution/contribution-screen.js'),
      'PeerContributionScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/contribution',
    component: lazyRouteComponent(
      () => import('./screens/contribution/contribution-screen.js'),
      'OwnContributionScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/people/$id',
    component: lazyRouteComponent(
      () => import('./screens/carrying-person/carrying-person-screen.js'),
      'CarryingPersonScreen',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/masters',
    component: lazyRouteComponent(() => import('./screens/masters/masters-screen.js'), 'MastersScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/masters/people/$id',
    component: lazyRouteComponent(() => import('./screens/person/person-screen.js'), 'PersonScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/consents',
    component: lazyRouteComponent(() => import('./screens/consents/consents-screen.js'), 'ConsentsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/operations',
    component: lazyRouteComponent(() => import('./screens/operations/operations-screen.js'), 'OperationsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/audit',
    component: lazyRouteComponent(() => import('./screens/audit/audit-screen.js'), 'AuditScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/account',
    component: lazyRouteComponent(() => import('./screens/account/account-screen.js'), 'AccountScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/help',
    component: lazyRouteComponent(() => import('./screens/help/help-screen.js'), 'HelpScreen'),
  }),
  createRoute({ getParentRoute: () => inside, path: '$', component: NotFoundScreen }),
];

/** Follows addresses to screens. What stands after the question mark is plain text, never guessed into numbers. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    setPassword,
    forgotPassword,
    heldAccount,
    openAccount,
    linkAccount,
    inside.addChildren(screens),
  ]),
  scrollRestoration: true,
  defaultErrorComponent: LoadFailedScreen,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (values) => {
    const text = new URLSearchParams(
      Object.entries(values).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
      ),
    ).toString();
    return text && `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
