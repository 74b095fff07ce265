package org.leanout.export;

import java.util.Locale;
import java.util.UUID;

/**
 * A file that somebody asked for.
 *
 * @param kind names the {@link ExportKind} that makes it
 * @param title what it is called in the list of files
 * @param asked which of it, in the words of the kind: the query of an address, say
 * @param locale of whoever reads it
 */
public record ExportOrder(UUID id, UUID accountId, String kind, String title, String asked, Locale locale) {}
