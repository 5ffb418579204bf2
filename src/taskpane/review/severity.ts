export { countBySeverity, severities, severitySigns, type SeverityCount } from "../../rules";
