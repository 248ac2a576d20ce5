package vn.khuyencong.ledger.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.common.caching.Cache.EntryListenerAdapter;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final BoundedCache cache = new BoundedCache(10);

    @Test
    void what_is_put_is_there() {
        cache.put("fund", 1);
        assertThat(cache.containsKey("fund")).isTrue();
        assertThat(cache.<String, Integer>get("fund")).isEqualTo(1);
    }

    @Test
    void what_nobody_put_is_not_there() {
        assertThat(cache.containsKey("fund")).isFalse();
        assertThat(cache.<String, Integer>get("fund")).isNull();
    }

    @Test
    void only_what_is_absent_is_put_if_absent() {
        assertThat(cache.putIfAbsent("fund", 1)).isTrue();
        assertThat(cache.putIfAbsent("fund", 2)).isFalse();
        assertThat(cache.<String, Integer>get("fund")).isEqualTo(1);
    }

    @Test
    void what_is_removed_is_gone() {
        cache.put("fund", 1);
        assertThat(cache.remove("fund")).isTrue();
        assertThat(cache.remove("fund")).isFalse();
        assertThat(cache.containsKey("fund")).isFalse();
    }

    @Test
    void all_can_go_at_once() {
        cache.put("fund", 1);
        cache.put("project", 2);
        cache.removeAll();
        assertThat(cache.containsKey("fund")).isFalse();
        assertThat(cache.containsKey("project")).isFalse();
    }

    @Test
    void only_what_is_present_changes() {
        cache.put("fund", 1);
        cache.<Integer>computeIfPresent("fund", value -> value + 1);
        cache.<Integer>computeIfPresent("project", value -> value + 1);
        assertThat(cache.<String, Integer>get("fund")).isEqualTo(2);
        assertThat(cache.containsKey("project")).isFalse();
    }

    @Test
    void whoever_listens_may_stop() {
        assertThat(cache.registerCacheEntryListener(new EntryListenerAdapter()).cancel())
                .isTrue();
    }
}
