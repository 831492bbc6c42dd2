import { sqlitePlace } from '#test/places.ts'
import { viewsContract } from './views.contract.ts'

viewsContract('SQLite', sqlitePlace)
