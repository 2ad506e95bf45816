"""Where things lie."""

import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
BANKS = SHARED / "treebanks"
MODEL = ROOT / "data/language/english.bin.gz"
WORK = Path(tempfile.gettempdir()) / "trucewatch-training"
