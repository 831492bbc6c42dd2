import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '#core/agreement/document.ts'
import { agreementPdf } from '#server/agreement-pdf.ts'

parentPort?.postMessage(await agreementPdf(workerData as Document))
