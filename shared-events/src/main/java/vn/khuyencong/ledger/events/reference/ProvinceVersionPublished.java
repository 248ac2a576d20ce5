package vn.khuyencong.ledger.events.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Unit;

/** A province as it stands from one date to another; the code alone may be shared by several versions. */
public record ProvinceVersionPublished(
        Unit unit,
        String code,
        String name,
        String unitType,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String sourceFrom,
        @Nullable String sourceTo,
        @Nullable Unit successor,
        @Nullable String note)
        implements ReferenceFact {}
