import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { originalFrames } from './frames.js';
import { type Happening, isFailure, type Telemetry } from './telemetry.js';

/** Metrics in the CloudWatch namespace `BackCoach`, used by the alarms and the dashboard. */
const METRICS = {
  'request failed': 'Failures',
  'store failed': 'StoreFailures',
  'settings failed': 'SettingsFailures',
  'screen failed': 'Failures',
  'refused: not an Alexa request': 'Refusals',
  'refused: for another skill': 'Refusals',
  'not understood': 'Misses',
  'report: emergency': 'Emergencies',
  'report: crisis': 'Crises',
  'report: urgent': 'UrgentReports',
  'report: clinician': 'ClinicianReports',
  'report: stop-stretch': 'StopReports',
} as const satisfies Record<Happening, string>;

const SERVICE = { serviceName: 'back-coach' } as const;

/** Structured logs and metrics for Lambda: one line of metrics per request, one log line per failure. */
export function powertools(): Telemetry {
  const logger = new Logger(SERVICE);
  const metrics = new Metrics({ ...SERVICE, namespace: 'BackCoach' });
  let cold = true;
  return {
    log(happening, { at, ...detail } = {}) {
      metrics.addMetric(METRICS[happening], MetricUnit.Count, 1);
      if (!isFailure(happening)) return;
      logger.error(happening, { ...detail, ...(at !== undefined && { at: originalFrames(at) }) });
    },
    answered(name, ms) {
      metrics.addMetadata('request', /^[\w.]{1,100}$/.test(name) ? name : 'other');
      metrics.addMetric('Latency', MetricUnit.Milliseconds, ms);
      if (cold) metrics.addMetric('ColdStarts', MetricUnit.Count, 1);
      cold = false;
      metrics.publishStoredMetrics();
    },
  };
}
