import './entities.js';

export { PeerFilesModule, PeersModule } from './peers.module.js';
export { PeerSuggestionsQueries } from './peer-suggestions.queries.js';
