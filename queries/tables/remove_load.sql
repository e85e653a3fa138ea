-- Takes the figures of one load away.
DELETE FROM figures_loaded WHERE source = $source
