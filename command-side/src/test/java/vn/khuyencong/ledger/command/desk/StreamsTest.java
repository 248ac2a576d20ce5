package vn.khuyencong.ledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.ledger.command.World.BY_459;
import static vn.khuyencong.ledger.command.World.million;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ledger.command.fund.FundState;
import vn.khuyencong.ledger.command.fund.FundStream;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.fund.FundsPlanned;

class StreamsTest {
    private static final String FUND = "fund.vn.2016.central";

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final BoundedCache kept = new BoundedCache(10);
    private final Streams streams = new Streams(List.of(FundStream.KIND), events, kept);

    @Test
    void a_stream_that_was_only_looked_at_takes_no_memory() {
        within(fund -> {});
        assertThat(kept.containsKey(FUND)).isFalse();
    }

    @Test
    void a_stream_is_kept_from_its_first_fact_on() {
        within(fund -> fund.record(
                new FundsPlanned(new FundId(FUND), null, million(1), LocalDate.of(2016, 3, 21), BY_459), Map.of()));
        assertThat(kept.containsKey(FUND)).isTrue();
    }

    private void within(Consumer<OpenStream<FundState>> command) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(null);
        command.accept(streams.<FundState>open(FUND));
        unitOfWork.commit();
    }
}
