package vn.khuyencong.ledger.command.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in Vietnam: the business day of the ledger, wherever its machine stands. */
public final class VietnamDay {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    public VietnamDay(Clock clock) {
        this.clock = clock.withZone(ZONE);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
