package vn.khuyencong.ledger.events.programme;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.ProgrammeId;

/**
 * A programme has a target (chỉ tiêu) by a decision; set again under the same key, it takes the place of the one before.
 *
 * @param quantity a whole number of {@code unit}, or null where the target is money alone
 * @param amount in đồng, or null where the target is no money
 * @param year the one year that it is for, null for the whole programme
 */
public record TargetSet(
        ProgrammeId programme,
        String key,
        String indicator,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Long quantity,

        @Nullable Money amount,
        String unit,
        @Nullable FiscalYear year,
        List<Evidence> evidence)
        implements ProgrammeFact {}
