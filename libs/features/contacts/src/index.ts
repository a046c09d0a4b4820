import './entities.js';

export { ContactsModule } from './contacts.module.js';
