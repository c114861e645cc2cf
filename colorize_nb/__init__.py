__version__ = "0.0.1"

import warnings
# fastai's layers are scripted when they are imported; nothing that a reader could mend
warnings.filterwarnings('ignore', r'`torch\.jit\.script` is deprecated', FutureWarning)
