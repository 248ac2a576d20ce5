package vn.khuyencong.broken.ledger.command.web;

import org.springframework.stereotype.Component;

/** Where requests come in, the clock may be read. */
@Component
public final class Arrival {
    final long atMillis = System.currentTimeMillis();
}
