import { parentPort, workerData } from 'node:worker_threads'
import type { Document } from '#core/articles/document.ts'
import { agreementPdf } from '#server/print/agreement-pdf.ts'

parentPort?.postMessage(await agreementPdf(workerData as Document))
