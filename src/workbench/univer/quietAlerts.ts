import { CellAlertManagerService, CellAlertType } from '@univerjs/preset-sheets-core';

/** Leaves the grid's own words for an error unsaid: the workbench shows the add-in's message in their place. */
export class QuietAlerts extends CellAlertManagerService {
  override showAlert(alert: Parameters<CellAlertManagerService['showAlert']>[0]): void {
    if (alert.type !== CellAlertType.ERROR) super.showAlert(alert);
  }
}
