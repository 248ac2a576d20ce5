package vn.khuyencong.ledger.command.desk;

import java.time.Clock;
import java.time.LocalDate;
import vn.khuyencong.ledger.events.BusinessDate;

/** Which day it is in Vietnam: the business day of the ledger, wherever its machine stands. */
public final class VietnamDay {
    private final Clock clock;

    public VietnamDay(Clock clock) {
        this.clock = clock.withZone(BusinessDate.ZONE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessDate.ZONE);
    }
}
