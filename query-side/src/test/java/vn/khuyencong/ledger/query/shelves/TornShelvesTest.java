package vn.khuyencong.ledger.query.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.events.project.ProjectProposed;
import vn.khuyencong.ledger.query.RandomHistory;
import vn.khuyencong.ledger.query.Story;
import vn.khuyencong.ledger.query.documents.TornBatches;

class TornShelvesTest {
    private static final List<PartyId> CENTRES = List.of(PartyId.of(new UUID(6, 1)), PartyId.of(new UUID(6, 2)));

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void batches_that_were_torn_while_they_were_stored_lay_nothing_twice_and_leave_nothing_out(long seed) {
        MemoryShelves whole = new MemoryShelves();
        SplittableRandom random = new SplittableRandom(seed);
        RandomHistory.of(seed, 300).facts().forEach(it -> {
            if (random.nextBoolean()) {
                propose(whole, random);
            }
            whole.put(it.stream(), it.fact());
        });

        try (TornBatches torn = new TornBatches(seed)) {
            assertThat(whole.documents().all()).isEqualTo(torn.fold(new ShelvesProjection(), whole.log(), 30));
        }
    }

    private static void propose(MemoryShelves shelves, SplittableRandom random) {
        ProjectId project = ProjectId.of(new UUID(8, random.nextInt(40)));
        shelves.put(
                project,
                new ProjectProposed(
                        project,
                        Story.HAI_PHONG,
                        ProjectKind.SINGLE,
                        ProgrammeLevel.LOCAL,
                        Story.PROGRAMME,
                        "Máy sấy",
                        CENTRES.get(random.nextInt(2)),
                        null,
                        null,
                        null,
                        null,
                        Story.on("2016-01-15")));
    }
}
