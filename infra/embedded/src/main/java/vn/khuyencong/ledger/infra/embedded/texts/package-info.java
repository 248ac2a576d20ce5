/** The five source texts as data, and who posts them through the public commands. */
@NullMarked
package vn.khuyencong.ledger.infra.embedded.texts;

import org.jspecify.annotations.NullMarked;
