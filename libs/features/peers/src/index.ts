import './entities.js';

export { PeerFilesModule, PeersModule } from './peers.module.js';
